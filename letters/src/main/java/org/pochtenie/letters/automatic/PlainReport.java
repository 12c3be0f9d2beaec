package org.pochtenie.letters.automatic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.mime.HeaderValue;

/** Recognises reports that say in free words what they are (qmail, Exim, Sendmail, old Exchange, webmail). */
final class PlainReport {
    static final Pattern DAEMON = Pattern.compile(
            "(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|mail-system|mailsystem|noreply-mailer-daemon|microsoftexchange[0-9a-f]{8,64})(?:@.*)?");
    private static final Pattern DAEMON_NAME = words("mail delivery (?:sub)?system|mail(?:er)? ?-?daemon|postmaster"
            + "|(?:mail|system) administrator|mail system|служба доставки|почтовая (?:система|служба)|почтовый (?:робот|сервер)"
            + "|служба поштової доставки|postmeister|系统管理员|邮件系统");
    private static final Pattern SUBJECT =
            words("undeliver(?:ed|able)|delivery (?:status notification|failure|failed|has failed|problem|error|report)"
                    + "|mail delivery (?:failed|failure|system|error|delay)|failure notice|returned mail|mail system error"
                    + "|(?:mail|message) could not be delivered|message not delivered|could not send message for"
                    + "|message [\\w-]{0,30} ?delayed|delivery delay"
                    + "|недоставлен|не доставлен|не удалось доставить|не может быть доставлен|ошибка доставки"
                    + "|не може бути доставлен|не доставлено|nicht zugestellt|unzustellbar|zustellung"
                    + "|non remis|échec de la remise|non distribu|no (?:se pudo )?entrega|no entregado|error de entrega"
                    + "|mancato recapito|mancata consegna|niedoręczon|nie można dostarczyć|niedostarczon"
                    + "|退信|投递失败|无法投递|系统退信|未送达");
    private static final Pattern BODY = words(
            "this is the qmail-send program|this is the mail system at host|created automatically by mail delivery software"
                    + "|could not be delivered to|(?:was|were|has) not (?:been )?delivered|wasn't delivered to"
                    + "|did not reach the following recipient|delivery (?:to the following|has failed)"
                    + "|permanent fatal errors|transcript of session follows|transient non-fatal errors|unable to deliver"
                    + "|delivery attempts will continue|i'm afraid i wasn't able to deliver"
                    + "|не может быть доставлен|не было доставлено|не удалось доставить|письмо не доставлено|сообщение не доставлено"
                    + "|konnte nicht zugestellt|n'a pas pu être|no se pudo entregar|non è stato possibile (?:recapitare|consegnare)"
                    + "|无法投递|无法送达");

    private PlainReport() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Empty for letters of people, also when they write about a report or pass one on. */
    static Optional<DeliveryReport> in(Letter letter) {
        if (!is(letter)) {
            return Optional.empty();
        }
        List<Delivery> deliveries = new PlainReasons(letter).deliveries();
        return Optional.of(new DeliveryReport(ReturnedLetter.id(letter), deliveries));
    }

    private static boolean is(Letter letter) {
        if (letter.header("X-Failed-Recipients") != null || statusReport(letter)) {
            return true;
        }
        if (!daemon(letter)) {
            return false;
        }
        String start = letter.text().substring(0, Math.min(letter.text().length(), 2_000));
        return SUBJECT.matcher(letter.subject()).find() || BODY.matcher(start).find();
    }

    /** A report by its type whose machine's part is missing or broken. */
    private static boolean statusReport(Letter letter) {
        HeaderValue type = HeaderValue.parse(letter.header("Content-Type"));
        return type.value().equals("multipart/report")
                && "delivery-status".equalsIgnoreCase(type.parameter("report-type"));
    }

    /** By name, or with no way back (RFC 5321 section 4.5.5), which only programs write. */
    private static boolean daemon(Letter letter) {
        Address from = letter.from();
        if (from != null
                && (DAEMON.matcher(from.address()).matches()
                        || DAEMON_NAME.matcher(from.name()).matches())) {
            return true;
        }
        List<Header> ways = letter.headers("Return-Path");
        String way = ways.isEmpty() ? "" : ways.getFirst().value().strip().toLowerCase(Locale.ROOT);
        return way.equals("<>") || DAEMON.matcher(way.replaceAll("[<>\\s]", "")).matches();
    }
}
