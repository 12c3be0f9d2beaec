package org.pochtenie.rulebook.text;

import java.util.Set;
import java.util.regex.Pattern;

/** A subject as people mean it: without the marks that mail programs put before it. */
public final class SubjectLine {
    /** Reply and forward marks of the usual mail programs, with the count some of them add: {@code Re[2]:}. */
    private static final Pattern MARK = Pattern.compile(
            "(?:re|fwd?|aw|wg|sv|vs|vb|rv|enc|tr|odp|пере(?:сл)?|отв(?:ет)?|回复|答复|转发|回覆|轉寄)"
                    + "\\s*(?:\\[\\d{1,3}]|\\(\\d{1,3}\\))?\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> NOTHING =
            Set.of("", "no subject", "none", "без темы", "нет темы", "тема", "subject", "無主旨", "无主题");

    private SubjectLine() {}

    /** The subject without reply and forward marks, its white space collapsed. */
    public static String bare(String subject) {
        var rest = subject.strip();
        for (var mark = MARK.matcher(rest); mark.lookingAt(); mark = MARK.matcher(rest)) {
            rest = rest.substring(mark.end());
        }
        return rest.replaceAll("\\s+", " ").strip();
    }

    /** Whether nothing is said: empty, only marks, or the words a mail program puts for "no subject". */
    public static boolean isEmpty(String subject) {
        var words = bare(subject).toLowerCase(java.util.Locale.ROOT).replaceAll("^[(<\\[«]+|[)>\\]».!]+$", "");
        return NOTHING.contains(words.strip());
    }
}
