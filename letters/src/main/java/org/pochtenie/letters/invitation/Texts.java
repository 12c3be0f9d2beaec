package org.pochtenie.letters.invitation;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.coding.Decoding;
import org.pochtenie.letters.coding.QuotedPrintable;

/** Reads and writes the texts of a calendar, in which commas, semicolons and line breaks are escaped. */
final class Texts {
    private static final int LONGEST = 100_000;

    private Texts() {}

    /** RFC 5545 section 3.3.11; a stray backslash stays. */
    static String read(@Nullable ContentLine line) {
        if (line == null) {
            return "";
        }
        String source = line.value();
        if (line.parameter("ENCODING").equalsIgnoreCase("QUOTED-PRINTABLE")) {
            byte[] decoded = QuotedPrintable.decode(source.getBytes(StandardCharsets.UTF_8));
            source = Decoding.text(decoded, line.parameter("CHARSET")).text().replace("\r\n", "\n");
        }
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < source.length() && text.length() < LONGEST; i++) {
            char c = source.charAt(i);
            char next = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
            if (c != '\\' || "nN,;\\:\"".indexOf(next) < 0) {
                text.append(c);
            } else {
                text.append(next == 'n' || next == 'N' ? '\n' : next);
                i++;
            }
        }
        return text.toString().strip();
    }

    /** On one line. */
    static String readLine(@Nullable ContentLine line) {
        return read(line).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    static String written(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n");
    }
}
