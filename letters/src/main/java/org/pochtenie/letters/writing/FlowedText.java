package org.pochtenie.letters.writing;

import java.util.Optional;
import org.pochtenie.letters.coding.Flowed;

/**
 * Text whose long paragraphs are broken so that old programs show short lines and new ones flowing text (RFC 3676,
 * without DelSp, which too few know).
 */
final class FlowedText {
    /** With the blank at its end; RFC 3676 section 4.2 wants no more than 78. */
    private static final int WIDTH = 76;

    private final StringBuilder out;

    private FlowedText(int length) {
        out = new StringBuilder(length + length / 50 + 16);
    }

    /** Empty where nothing is long, or where the text would not be read back as it was: blanks at line ends, ">quote". */
    static Optional<String> of(String text) {
        if (text.lines().noneMatch(line -> line.length() > WIDTH)
                || text.lines().anyMatch(FlowedText::softEnd)) {
            return Optional.empty();
        }
        FlowedText flowed = new FlowedText(text.length());
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            flowed.out.append(i == 0 ? "" : "\n");
            flowed.paragraph(lines[i]);
        }
        String written = flowed.out.toString();
        return Flowed.unfold(written, false).equals(text) ? Optional.of(written) : Optional.empty();
    }

    /** A blank at the end would join the line with the next, but for a signature's mark and an empty quoted line. */
    private static boolean softEnd(String line) {
        return line.endsWith(" ") && !line.equals("-- ") && !line.matches(">{1,100} ");
    }

    private void paragraph(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        String quote = depth == 0 ? "" : line.substring(0, depth) + " ";
        int from = depth > 0 && depth < line.length() && line.charAt(depth) == ' ' ? depth + 1 : depth;
        if (depth > 0 && from == line.length()) {
            out.append(line);
            return;
        }
        for (int end = breaking(line, from, depth); end > 0; end = breaking(line, from, depth)) {
            piece(quote, line, from, end);
            out.append('\n');
            from = end;
        }
        piece(quote, line, from, line.length());
    }

    private void piece(String quote, String line, int from, int end) {
        out.append(quote);
        boolean stuffed = quote.isEmpty()
                && (line.startsWith(" ", from) || line.startsWith(">", from) || line.startsWith("From ", from));
        out.append(stuffed ? " " : "").append(line, from, end);
    }

    /** Behind the last blank that still fits, or the first at all; 0 when the rest stays as it is. */
    private static int breaking(String line, int from, int depth) {
        int width = WIDTH - depth - 1;
        if (line.length() - from <= width) {
            return 0;
        }
        int blank = line.lastIndexOf(' ', from + width - 1);
        if (blank <= from) {
            blank = line.indexOf(' ', from + 1);
        }
        while (blank > 0
                && blank + 1 < line.length()
                && (line.charAt(blank + 1) == ' ' || signature(line, from, blank))) {
            blank = line.indexOf(' ', blank + 1);
        }
        return blank <= from || blank + 1 >= line.length() ? 0 : blank + 1;
    }

    /** "-- " alone on its line would be taken for the beginning of a signature. */
    private static boolean signature(String line, int from, int blank) {
        return blank - from == 2 && line.startsWith("--", from);
    }
}
