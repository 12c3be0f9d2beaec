package org.pochtenie.rulebook.text;

/**
 * Tells at a glance whether words may be disguised: Cyrillic beside Latin letters, digits or signs, a short word of letters that
 * both scripts have, one letter stretched, letters apart, syllables with hyphens.
 */
final class Suspect {
    private static final String STRANGE = "@$*#%&_…•";
    private static final String BOTH = "acekmnoptuxy";
    private static final String BETWEEN = " .*-";
    private static final int SHORTEST = 3;

    private Suspect() {}

    static boolean isIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char before = i > start ? text.charAt(i - 1) : ' ';
            if (isMixed(before, c) || isMixed(c, before) || isJoined(text, i, start)) {
                return true;
            }
            if (Character.isLetter(c)
                    && (isStretched(text, i, start)
                            || !Character.isLetter(before) && (ofBoth(text, i, end) || isApart(text, i, end)))) {
                return true;
            }
        }
        return false;
    }

    /** A Cyrillic letter, then something that should not touch it. */
    private static boolean isMixed(char one, char other) {
        return one >= 'Ѐ'
                && one <= 'ӿ'
                && (other >= '0' && other <= '9'
                        || other >= 'a' && other <= 'z'
                        || other >= 'A' && other <= 'Z'
                        || STRANGE.indexOf(other) >= 0);
    }

    /** A letter three times, or a Cyrillic one twice: English doubles too many. */
    private static boolean isStretched(String text, int i, int start) {
        return isRepeated(text, i, start) && (text.charAt(i) >= 'Ѐ' || isRepeated(text, i - 1, start));
    }

    private static boolean isRepeated(String text, int i, int start) {
        return i > start && Character.toLowerCase(text.charAt(i)) == Character.toLowerCase(text.charAt(i - 1));
    }

    /** A letter after «..», or after a hyphen that stands at a letter. */
    private static boolean isJoined(String text, int i, int start) {
        if (i < start + 2 || !Character.isLetter(text.charAt(i))) {
            return false;
        }
        char before = text.charAt(i - 1);
        char earlier = text.charAt(i - 2);
        return before == '.' && earlier == '.' || before == '-' && Character.isLetter(earlier);
    }

    /** A word, from here on, of letters that look alike in both scripts. */
    private static boolean ofBoth(String text, int i, int end) {
        int to = i;
        while (to < end && BOTH.indexOf(Character.toLowerCase(text.charAt(to))) >= 0) {
            to++;
        }
        return to - i >= SHORTEST && (to == end || !Character.isLetter(text.charAt(to)));
    }

    /** Three single letters with little between them. */
    private static boolean isApart(String text, int i, int end) {
        int at = i;
        for (int letters = 1; letters < SHORTEST; letters++) {
            int to = at + 1;
            while (to < end && to <= at + 2 && BETWEEN.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            if (to == at + 1 || to >= end || !Character.isLetter(text.charAt(to))) {
                return false;
            }
            at = to;
        }
        return at + 1 == end || !Character.isLetter(text.charAt(at + 1));
    }
}
