package org.pochtenie.letters.automatic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.automatic.Delivery.Outcome;

/** Recognises bounces that say in free words what they are (qmail, Exim, old Exchange, webmail in Russian). */
public final class PlainBounce {
    private static final Pattern SENDER =
            Pattern.compile("(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon)(?:@.*)?");
    private static final Pattern SUBJECT = Pattern.compile(
            "undeliver(?:ed|able)|delivery (?:status notification|failure|failed|has failed|problem)"
                    + "|mail delivery (?:failed|system|error)|failure notice|returned mail|mail could not be delivered"
                    + "|message not delivered|nicht zugestellt|unzustellbar|non remis|no entregado|mancato recapito"
                    + "|недоставленн|не доставлен|не удалось доставить|сообщение не может быть доставлено|не може бути доставлен"
                    + "|退信",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DELAYED = Pattern.compile(
            "delay|warning: (?:message|could not send)|will (?:keep|continue) (?:trying|to try)|still be retried|задерж",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern REASON = Pattern.compile("(?m)^[^\n]{0,200}(?<!\\d)[45]\\d\\d[ -][^\n]{3,300}$");
    private static final Pattern RECIPIENT =
            Pattern.compile("<?([A-Za-z0-9._%+=&'-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,20})>?");
    private static final int SCANNED = 20_000;
    private static final int MOST_RECIPIENTS = 500;

    private PlainBounce() {}

    public static Optional<DeliveryReport> in(Letter letter) {
        Address from = letter.from();
        boolean failed = letter.header("X-Failed-Recipients") != null;
        boolean daemon = from != null && SENDER.matcher(from.address()).matches();
        boolean report = letter.contentType().equals("multipart/report");
        if (!failed && !(daemon && SUBJECT.matcher(letter.subject()).find())
                || report
                        && !failed
                        && letter.attachments().stream().anyMatch(a -> a.type().contains("status"))) {
            return Optional.empty();
        }
        String text = letter.text().length() > SCANNED ? letter.text().substring(0, SCANNED) : letter.text();
        Matcher status = STATUS.matcher(text);
        String code = status.find() ? status.group(1) : "";
        Matcher reason = REASON.matcher(text);
        boolean delayed = DELAYED.matcher(letter.subject()).find() || code.startsWith("4");
        String said = reason.find() ? reason.group().strip() : "";
        Outcome outcome = delayed ? Outcome.DELAYED : Outcome.FAILED;
        List<Delivery> deliveries = recipients(letter, text).stream()
                .map(recipient -> new Delivery(recipient, outcome, code, said))
                .toList();
        return Optional.of(new DeliveryReport(DeliveryStatus.originalId(letter), deliveries));
    }

    /** Those whom its header names; else the first whom its text names. */
    private static List<String> recipients(Letter letter, String text) {
        String failed = letter.header("X-Failed-Recipients");
        List<String> named = failed == null
                ? List.of()
                : RECIPIENT
                        .matcher(failed)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .distinct()
                        .limit(MOST_RECIPIENTS)
                        .toList();
        return named.isEmpty() ? List.of(recipient(letter, text)) : named;
    }

    private static String recipient(Letter letter, String text) {
        String failed = letter.header("X-Failed-Recipients");
        Matcher found = RECIPIENT.matcher(failed != null ? failed : text);
        while (found.find()) {
            String address = found.group(1).toLowerCase(Locale.ROOT);
            if (!SENDER.matcher(address).matches()) {
                return address;
            }
        }
        return "";
    }
}
