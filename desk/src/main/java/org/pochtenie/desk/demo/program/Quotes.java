package org.pochtenie.desk.demo.program;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The line above a quote and the quote of a plain text. */
final class Quotes {
    private Quotes() {}

    static String angled(String text) {
        return text.lines()
                .map(line -> line.startsWith(">") ? ">" + line : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    static String date(Quoted quoted, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(quoted.date());
    }

    static String answered(String line, Quoted quoted) {
        return line + "\n\n" + angled(quoted.body().text());
    }

    static String answered(String text, String line, Quoted quoted) {
        return text + "\n\n" + answered(line, quoted);
    }
}
