package org.pochtenie.rulebook.date;

import java.util.Set;

/** Tells at a glance whether a text can name a time at all: most sentences cannot. */
public final class TimeWords {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    /** Whole words, and the first three or four letters of longer ones. */
    private static final Set<String> BEGINNINGS = TimeTokens.words("""
            сего завт посл поне втор сред четв пятн субб воск неде конц сере нача тече пред теку час часа полч полт полд
            полу полв утр дне дня дней днем ден вече обед меся сут сутк мин мину числ рабо квар год года году выхо чере
            янва февр март апре мая мае маю маем май июн июл авгу сент октя нояб дека
            tod tom ton mon tue wed thu fri sat sun week eod cob busi next hou hour half noon midd mid morn afte even late
            day days mont min minu hrs dur quar year end earl begi star
            jan feb mar apr may jun jul aug sep oct nov dec""");

    private static final Set<String> TWO_LETTERS = Set.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");

    private TimeWords() {}

    /** Whether any time can be named here: a figure stands in it, or a word that begins as words of time do. */
    public static boolean mayStandIn(String text) {
        int letters = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (Character.isLetter(c)) {
                letters++;
                continue;
            }
            if (letters > 1 && isTime(text, i - letters, letters)) {
                return true;
            }
            letters = 0;
        }
        return false;
    }

    private static boolean isTime(String text, int start, int letters) {
        var beginning = new char[Math.min(letters, LONG)];
        for (int i = 0; i < beginning.length; i++) {
            char c = Character.toLowerCase(text.charAt(start + i));
            beginning[i] = c == 'ё' ? 'е' : c;
        }
        if (letters < SHORT) {
            return TWO_LETTERS.contains(new String(beginning));
        }
        return BEGINNINGS.contains(new String(beginning, 0, SHORT)) || BEGINNINGS.contains(new String(beginning));
    }
}
