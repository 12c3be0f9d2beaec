package org.pochtenie.rulebook.date;

import java.util.Set;

/** Tells at a glance whether a text can name a time at all: most sentences cannot, and patterns are dear. */
public final class TimeWords {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final Set<String> BEGINNINGS = Set.of(
            ("сего зав посл пон втор сред четв пят субб воск неде конц тече теку час часа полч полт полд полу утр дне дня дней днем ден"
                            + " вече обед меся сут сутк мин мину числ рабо tod tom ton mond tues wedn thur fri frid sat satu sun sund wee week"
                            + " eod cob busi next hou hour half noon midd morn afte even late day days mon mont min minu hrs dur duri")
                    .split(" "));

    private TimeWords() {}

    static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the text begins as words of time do. */
    static boolean hasWord(String text) {
        var beginning = new StringBuilder(LONG);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                if (beginning.length() < LONG) {
                    beginning.append(c == 'ё' ? 'е' : Character.toLowerCase(c));
                }
                continue;
            }
            if (beginning.length() >= SHORT && isTime(beginning)) {
                return true;
            }
            beginning.setLength(0);
        }
        return false;
    }

    /** Whether any time can be named here. */
    public static boolean mayStandIn(String text) {
        return hasDigit(text) || hasWord(text);
    }

    private static boolean isTime(StringBuilder beginning) {
        return BEGINNINGS.contains(beginning.substring(0, SHORT)) || BEGINNINGS.contains(beginning.toString());
    }
}
