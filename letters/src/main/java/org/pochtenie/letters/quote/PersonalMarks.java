package org.pochtenie.letters.quote;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows by what else than {@code >} a text marks its quotes: initials ({@code AB> what she wrote}) or a sign
 * ({@code % what she wrote}). One line proves nothing, two that stand together do.
 */
final class PersonalMarks {
    private static final Pattern INITIALS = Pattern.compile("^(\\p{L}[\\p{L}0-9_.-]{0,14})(?: ?>){1,5}(?: .*|$)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}{1,12}");
    private static final String SIGNS = "%)|:}]!+~";

    /** Prompts of programs, which people copy into letters. */
    private static final Set<String> PROMPTS = Set.of("SQL", "IRB", "RMAN", "DOS", "GDB", "PS");

    private final TextOfLines text;
    private final Set<String> trusted = new HashSet<>();

    PersonalMarks(TextOfLines text) {
        this.text = text;
        String above = "";
        for (int line = text.nextFilled(0); line < text.count(); line = text.nextFilled(line + 1)) {
            String mark = initials(text.at(line));
            if (!mark.isEmpty() && mark.equals(above) && CAPITALS.matcher(mark).matches() && !PROMPTS.contains(mark)) {
                trusted.add(mark);
            }
            above = mark;
        }
    }

    boolean marked(String line) {
        return !trusted.isEmpty() && (trusted.contains(sign(line)) || trusted.contains(initials(line)));
    }

    /** Below an attribution any initials and signs are believed, if the next two lines bear the same. */
    boolean learn(int line) {
        int below = text.nextFilled(line + 1);
        String sign = sign(text.at(line));
        String mark = sign.isEmpty() ? initials(text.at(line)) : sign;
        boolean same = !mark.isEmpty() && mark.equals(sign.isEmpty() ? initials(text.at(below)) : sign(text.at(below)));
        if (same) {
            trusted.add(mark);
        }
        return same;
    }

    private static String sign(String line) {
        boolean sign = !line.isEmpty()
                && SIGNS.indexOf(line.charAt(0)) >= 0
                && (line.length() == 1 || line.charAt(1) == ' ' || line.charAt(1) == '>');
        return sign ? line.substring(0, 1) : "";
    }

    private static String initials(String line) {
        int end = line.indexOf('>');
        if (end < 1 || end > 16) {
            return "";
        }
        Matcher initials = INITIALS.matcher(line);
        return initials.matches() ? initials.group(1) : "";
    }
}
