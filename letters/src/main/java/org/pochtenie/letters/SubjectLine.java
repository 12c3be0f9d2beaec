package org.pochtenie.letters;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a subject says without the marks that mail programs of many languages put before it. */
public final class SubjectLine {
    private static final Pattern PREFIX = Pattern.compile(
            "^[\\s\\u00A0]{0,20}(?:re|fwd?|aw|antw|antwort|wg|sv|vs|vl|vb|rv|rif|res|enc|tr|odp|pd|ynt|ilt|doorst|bls|hl|vá|továbbítás"
                    + "|отв|отв\\.|ответ|на|пересл|пересл\\.|пер|пересылка|fwd|відп|відповідь|перес|адк"
                    + "|回复|答复|回覆|回复|转发|轉寄|转寄|轉發|返信|転送|답장|회신|전달)"
                    + "(?: ?\\[\\d{1,3}\\]| ?\\(\\d{1,3}\\)|\\^\\d{1,2}|\\*\\d{1,2}|\\d{1,2})? ?[:：][\\s\\u00A0]{0,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FORWARDED =
            Pattern.compile("\\s{0,9}\\((?:fwd|fw)\\)\\s{0,9}$", Pattern.CASE_INSENSITIVE);

    private SubjectLine() {}

    /** {@code "Re[2]: Отв: Договор"} becomes {@code "Договор"}; a subject of marks only becomes empty. */
    public static String withoutPrefixes(String subject) {
        String rest = subject.strip();
        for (int times = 0; times < 50; times++) {
            Matcher prefix = PREFIX.matcher(rest);
            if (!prefix.lookingAt()) {
                break;
            }
            rest = rest.substring(prefix.end());
        }
        return FORWARDED.matcher(rest).replaceFirst("").strip();
    }

    /** Whether both speak of the same; never true for subjects that say nothing. */
    public static boolean sameTopic(String one, String other) {
        String topic = topic(one);
        return !topic.isEmpty() && topic.equals(topic(other));
    }

    /** True when the subject begins with a mark of an answer or a forwarded letter. */
    public static boolean hasPrefix(String subject) {
        return PREFIX.matcher(subject).lookingAt();
    }

    private static String topic(String subject) {
        return withoutPrefixes(subject)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00A0]+", " ");
    }
}
