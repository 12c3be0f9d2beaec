package org.pochtenie.letters.quote;

import java.util.regex.Pattern;

/** Knows lines that bear the mark of a quote. */
final class QuoteMarks {
    /** GroupWise: {@code >>> Anna Belova <anna@studio.example> 02.03.26 10:00 >>>}. */
    private static final Pattern GROUPWISE = Pattern.compile("^>>> ?[^>].{2,150}\\d{1,2}[:.]\\d{2}.{0,12} ?>>>$");

    /** An address that stood behind words of a quoted line and was broken off: {@code (https://studio.example/x) >}. */
    private static final Pattern TORN_LINK = Pattern.compile("^[(<\\[]https?://[^\\s]{3,300}[)>\\]] ?>?$");

    private QuoteMarks() {}

    static boolean groupwise(String line) {
        return line.startsWith(">>>")
                && line.endsWith(">>>")
                && GROUPWISE.matcher(line).matches();
    }

    static boolean tornLink(String line) {
        return line.length() > 10
                && line.endsWith(">")
                && TORN_LINK.matcher(line).matches();
    }

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
}
