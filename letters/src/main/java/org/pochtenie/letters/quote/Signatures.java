package org.pochtenie.letters.quote;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises where a signature begins, and what lists and services write below a letter. */
final class Signatures {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int NEAR_THE_END = 6;
    private static final int LONG_RULE = 60;

    /** The usenet sign (RFC 3676 section 4.3), also with its blank lost or its dashes made pretty. */
    private static final Set<String> DELIMITERS = Set.of("--", "—", "––", "- --", "-- --", "--=20", "--&nbsp;");

    /** A mark that a plug-in of Gmail leaves in letters to see them opened. */
    private static final String TRACKING_MARK = "ᐧ";

    private static final Pattern LIST_FOOTER = Pattern.compile(
            "^(?:to unsubscribe|to unsub |unsubscribe(?: here)?:|you (?:received|are receiving) this (?:message|mail|e-?mail)"
                    + "|this message was sent to|to (?:post|respond) (?:to|by)|reply to this email directly or"
                    + "|your use of yahoo! groups|yahoo! groups links|-{3,40} yahoo! groups|more majordomo info"
                    + "|please read the faq|чтобы отписаться|отписаться от рассылки|вы получили это (?:письмо|сообщение)"
                    + "|для отмены подписки|щоб відписатися|ви отримали (?:цей лист|це повідомлення)|um sich (?:von|abzumelden)"
                    + "|sie erhalten diese (?:e-?mail|nachricht)|pour (?:vous|se) désabonner|vous recevez ce (?:message|courriel)"
                    + "|para (?:darse de baja|cancelar)|per cancellarsi|aby wypisać się|otrzymałeś tę wiadomość)",
            FLAGS);
    private static final Pattern LIST_WORDS = Pattern.compile(
            "mailing.list|mailman|listinfo|unsubscri|list archive|рассылк|отписат|розсилк|abmelden|désabonn|darse de baja",
            FLAGS);
    private static final Pattern ADDRESS = Pattern.compile("https?://|[\\w.-]+@[\\w.-]+");
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "^(?:do you yahoo!?\\?|get your free|join the world|msn |this sf\\.net|send and receive hotmail|chat with friends"
                    + "|check out (?:the new|our|msn)|протестировано антивирусом|без вирусов|перевірено на віруси|virus-free"
                    + "|virenfrei|garanti sans virus|libre de virus|senza virus"
                    + "|(?:diese e-mail|ce courrier|este correo|questa e-?mail|это сообщение|ta wiadomość).{1,40}avast"
                    + "|this email (?:has been|was) (?:checked|scanned))",
            FLAGS);

    private Signatures() {}

    static boolean listFooter(String line) {
        return LIST_FOOTER.matcher(line).lookingAt();
    }

    static boolean advertisement(String line) {
        return ADVERTISEMENT.matcher(line).lookingAt();
    }

    static boolean delimiter(String line) {
        return DELIMITERS.contains(line);
    }

    static boolean trackingMark(String line) {
        return line.equals(TRACKING_MARK);
    }

    /**
     * A rule below which a mailing list or a service puts its address.
     *
     * @param filled how many lines from the rule to the end are not blank
     * @param last the last of them
     */
    static boolean footerRule(TextOfLines text, int line, int filled, int last) {
        if (!Separators.rule(text.at(line))) {
            // HTML made of plain text may have lost its line breaks.
            return text.at(line).startsWith("__________")
                    && LIST_WORDS.matcher(text.at(line)).find();
        }
        boolean advertised =
                text.at(line).length() >= LONG_RULE && filled <= NEAR_THE_END + 2 && address(text.at(last));
        int next = text.nextFilled(line + 1);
        for (int at = next; at < next + 3 && at < text.count() && !advertised; at++) {
            String words = text.at(at);
            advertised = LIST_WORDS.matcher(words).find()
                    || advertisement(words)
                    || listFooter(words)
                    || filled <= NEAR_THE_END && ADDRESS.matcher(words).find();
        }
        return advertised;
    }

    private static boolean address(String line) {
        return line.startsWith("http") && line.indexOf(' ') < 0;
    }
}
