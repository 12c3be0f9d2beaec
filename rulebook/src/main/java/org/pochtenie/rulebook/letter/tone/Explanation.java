package org.pochtenie.rulebook.letter.tone;

import java.util.List;
import java.util.Locale;

/** Tells whether a word is explained where it stands: brackets, a dash or "that is" behind it, or brackets around it. */
final class Explanation {
    private static final int LONGEST_SIGN = 12;
    private static final List<String> SIGNS = List.of(
            "(", "— это", "– это", "- это", "—", "–", ", то есть", ", т. е", ", т.е", ", that is", ", i.e", ", or ");

    private Explanation() {}

    static boolean standsAt(String text, int start, int end) {
        var rest = text.substring(end, Math.min(text.length(), end + LONGEST_SIGN))
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        return start > 0 && text.charAt(start - 1) == '(' || SIGNS.stream().anyMatch(rest::startsWith);
    }
}
