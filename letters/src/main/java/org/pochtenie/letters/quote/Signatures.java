package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/** Recognises where a signature begins, and what mail programs and lists write below a letter. */
final class Signatures {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DEVICE = Pattern.compile(
            "^[*_\\[(]{0,2}(?:(?:sent|from|written|typed) (?:from|via|with|using|by|on)? ?(?:my|the|a|an)? ?(?:i?phone|i-?pad|ipod|android|blackberry|mobile|cell|samsung|galaxy|htc|lg|huawei|xiaomi|nokia|lumia|windows|yahoo|outlook|mailbox|airmail|gmail|proton|mail|tablet|treo|palm|verizon|at&t|t-mobile|alcatel|ti-85|spark|inbox)"
                    + "|sent (?:from|via|with) (?:my )?[\\p{L}0-9 .-]{2,50}$"
                    + "|get outlook for|sent from outlook|download outlook"
                    + "|отправлено (?:с|из|через) |послано с|написано с|отправлено от (?:blackberry|mail)|надіслано з|скачать outlook|получите outlook|загрузите outlook"
                    + "|von meinem .{2,40} gesendet|gesendet (?:von|mit|über)|diese nachricht wurde von mein|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|de) |inviato da|wysłane z |wysłano z |verzonden vanaf|skickat från|발송|从我的 ?i|发自我的|寄自我的|來自我的)",
            FLAGS);
    private static final Pattern LIST_FOOTER = Pattern.compile(
            "^(?:to unsubscribe|to unsub |unsubscribe(?: here)?:|you (?:received|are receiving) this (?:message|mail|e-?mail)|this message was sent to|to (?:post|respond)|reply to this email directly or"
                    + "|чтобы отписаться|вы получили это (?:письмо|сообщение)|для отмены подписки|um sich (?:von|abzumelden)|more majordomo info|please read the faq)",
            FLAGS);
    private static final Pattern LIST_WORDS = Pattern.compile(
            "mailing list|mailman|listinfo|unsubscribe|https?://|list archive|рассылк|[\\w.-]+@[\\w.-]+", FLAGS);
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "^(?:do you yahoo|get your free|join the world|msn |this sf\\.net|send and receive hotmail|chat with friends|check out|протестировано антивирусом|без вирусов|virus-free|diese e-mail wurde von avast|this email (?:has been|was) (?:checked|scanned))",
            FLAGS);

    private Signatures() {}

    static boolean device(String line) {
        return line.length() < 200 && DEVICE.matcher(line).lookingAt();
    }

    static boolean listFooter(String line) {
        return LIST_FOOTER.matcher(line).lookingAt();
    }

    static boolean advertisement(String line) {
        return ADVERTISEMENT.matcher(line).lookingAt();
    }

    /** The usenet sign (RFC 3676 section 4.3), also with its blank lost or its dashes made pretty. */
    static boolean delimiter(String line) {
        return line.equals("--")
                || line.equals("—")
                || line.equals("––")
                || line.equals("- --")
                || line.equals("-- --");
    }

    /** A rule below which a mailing list or a service puts its address. */
    static boolean footerRule(TextOfLines text, int line) {
        if (!Separators.rule(text.at(line))) {
            return false;
        }
        int next = text.nextFilled(line + 1);
        for (int at = next; at < next + 3 && at < text.count(); at++) {
            if (LIST_WORDS.matcher(text.at(at)).find() || advertisement(text.at(at)) || listFooter(text.at(at))) {
                return true;
            }
        }
        return false;
    }
}
