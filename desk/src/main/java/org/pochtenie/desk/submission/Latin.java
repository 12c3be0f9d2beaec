package org.pochtenie.desk.submission;

import java.util.Map;

/** Text for a line of SMTP, which has ASCII letters only: Russian words are spelled with Latin letters. */
final class Latin {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LETTERS = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };
    private static final Map<Character, String> MARKS = Map.of(
            '\u201C', "\"", '\u201D', "\"", '\u00AB', "\"", '\u00BB', "\"", '\u2018', "'", '\u2019', "'", '\u2013', "-",
            '\u2014', "-", '\u2026', "...", '\u00A0', " ");

    private Latin() {}

    static String of(String text) {
        var latin = new StringBuilder();
        for (char c : text.toCharArray()) {
            latin.append(of(c));
        }
        return latin.toString().strip();
    }

    private static String of(char c) {
        if (c >= ' ' && c < 127) {
            return String.valueOf(c);
        }
        int letter = CYRILLIC.indexOf(Character.toLowerCase(c));
        if (letter >= 0) {
            var small = LETTERS[letter];
            boolean capital = Character.isUpperCase(c) && !small.isEmpty();
            return capital ? Character.toUpperCase(small.charAt(0)) + small.substring(1) : small;
        }
        return Character.isWhitespace(c) ? " " : MARKS.getOrDefault(c, "?");
    }
}
