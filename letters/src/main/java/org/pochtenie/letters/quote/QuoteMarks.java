package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/** Knows lines that bear the mark of a quote. */
final class QuoteMarks {
    private static final Pattern INITIALS = Pattern.compile("^\\p{L}[\\p{L}0-9_.-]{0,14}(?: ?>){1,5}(?: .*|$)");

    private QuoteMarks() {}

    static boolean marked(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        if (first == '>' || first == '»' || first == '›') {
            return !line.startsWith(">From ") && !line.startsWith(">>> import");
        }
        return first == '|' && line.length() > 1 && line.charAt(1) == ' ' && line.indexOf('|', 1) < 0;
    }

    /** Supercite's way: {@code Anna> what she wrote}; only believed when several lines stand together. */
    static boolean initials(String line) {
        return line.indexOf('>') > 0
                && line.indexOf('>') < 16
                && INITIALS.matcher(line).find();
    }

    /** The line without its marks. */
    static String unmarked(String line) {
        int at = 0;
        while (at < line.length() && ("> |»›".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return line.substring(at);
    }
}
