package org.pochtenie.letters.quote;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows whose initials mark quoted lines in a text ({@code AB> what she wrote}): two such lines stand together. */
final class Initials {
    private static final Pattern PREFIX = Pattern.compile("^(\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}{1,12})(?: ?>){1,5}(?: .*|$)");

    /** Prompts of programs, which people copy into letters. */
    private static final Set<String> PROMPTS = Set.of("SQL", "IRB", "RMAN", "DOS", "GDB", "PS");

    private final Set<String> trusted = new HashSet<>();

    Initials(TextOfLines text) {
        String above = "";
        for (int line = text.nextFilled(0); line < text.count(); line = text.nextFilled(line + 1)) {
            String prefix = prefix(text.at(line));
            if (!prefix.isEmpty() && prefix.equals(above)) {
                trusted.add(prefix);
            }
            above = prefix;
        }
    }

    boolean mark(String line) {
        return !trusted.isEmpty() && trusted.contains(prefix(line));
    }

    private static String prefix(String line) {
        int end = line.indexOf('>');
        if (end < 2 || end > 14 || !Character.isUpperCase(line.charAt(0))) {
            return "";
        }
        Matcher prefix = PREFIX.matcher(line);
        return prefix.matches() && !PROMPTS.contains(prefix.group(1)) ? prefix.group(1) : "";
    }
}
