package org.pochtenie.rulebook.mutation;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Takes pieces out of a text and leaves what a hasty writer would have left: no empty items, no stray commas. */
final class Tidy {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})([.)] .*)");

    private Tidy() {}

    static String without(String text, Mark mark) {
        return tidy(text.substring(0, mark.start()) + text.substring(mark.end()));
    }

    static String replaced(String text, Mark mark, String by) {
        return tidy(text.substring(0, mark.start()) + by + text.substring(mark.end()));
    }

    static String tidy(String text) {
        var tidy = text.replaceAll("(?m)[ \\t]+$", "")
                .replaceAll("(?m)^(\\d{1,2}[.)]|[-•*])$\\n?", "")
                .replaceAll("(?m)^[ \\t,;.:—–]+$", "")
                .replaceAll("[ \\t]{2,}", " ")
                .replaceAll("(?m)^ +", "")
                .replaceAll(" +([,.;!?]|:(?![)]))", "$1")
                .replaceAll("[,;:—–]+\\s*([.!?])", "$1")
                .replaceAll("(?m)^[,;:.]\\s*", "")
                .replaceAll("\\n{3,}", "\n\n");
        return renumbered(capitals(tidy)).strip();
    }

    private static String capitals(String text) {
        return Pattern.compile("(?m)(^|[.!?] )(\\p{Ll})(?=\\p{L}* ?)")
                .matcher(text)
                .replaceAll(match -> match.start() == 0 || isParagraphStart(text, match.start())
                        ? match.group(1) + match.group(2).toUpperCase(java.util.Locale.ROOT)
                        : java.util.regex.Matcher.quoteReplacement(match.group()));
    }

    private static boolean isParagraphStart(String text, int at) {
        return at > 1 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\n';
    }

    /** A list that has lost an item counts on without a gap. */
    private static String renumbered(String text) {
        var lines = new ArrayList<String>();
        int last = 0;
        for (var line : text.split("\n", -1)) {
            var item = NUMBERED.matcher(line);
            if (item.matches()) {
                int number = Integer.parseInt(item.group(1));
                last = number == last + 2 || (last == 0 && number == 2) ? last + 1 : number;
                lines.add(last + item.group(2));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
