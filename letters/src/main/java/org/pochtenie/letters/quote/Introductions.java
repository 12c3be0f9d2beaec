package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/**
 * Recognises an attribution in a language or form that nobody listed, by its place alone: it stands right above the
 * first quoted line, ends with a colon, and names a day, an address or a person.
 */
final class Introductions {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_OF_NAME = 6;
    private static final Pattern DATE_OR_ADDRESS = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|(?<!\\d)(?:19|20)\\d{2}(?!\\d)|[^\\s@<>]@[^\\s@<>]|://");

    private Introductions() {}

    /** How many lines the one that begins at {@code line} has; 0 when none does. */
    static int at(TextOfLines text, int line) {
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= MOST_LINES; count++) {
            String words = text.at(line + count - 1);
            if (words.isEmpty() || joined.length() + words.length() > LONGEST) {
                return 0;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(words);
            if (QuoteMarks.marked(text.at(line + count))) {
                boolean colon = words.endsWith(":") || words.endsWith("：");
                boolean whole = !inSentence(text, line) && !attributionWithin(text, line + 1, line + count);
                return colon && whole && names(joined.toString()) ? count : 0;
            }
            if (!unfinished(words)) {
                return 0;
            }
        }
        return 0;
    }

    /** The line above runs on into this one. */
    private static boolean inSentence(TextOfLines text, int line) {
        return !text.blank(line - 1) && unfinished(text.at(line - 1)) && !QuoteMarks.marked(text.at(line - 1));
    }

    private static boolean attributionWithin(TextOfLines text, int from, int to) {
        for (int line = from; line < to; line++) {
            if (Attributions.at(text, line).lines() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean unfinished(String words) {
        int last = words.codePointBefore(words.length());
        return Character.isLetterOrDigit(last) || "<>()\"'»@".indexOf(last) >= 0;
    }

    private static boolean names(String line) {
        String[] words = line.split("\\s+");
        if (words.length > MOST_WORDS) {
            return words.length < 2 * MOST_WORDS
                    && DATE_OR_ADDRESS.matcher(line).find();
        }
        boolean data = line.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '@');
        return data
                || words.length <= MOST_WORDS_OF_NAME && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }
}
