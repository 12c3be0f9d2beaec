package org.pochtenie.letters.html;

import java.util.Arrays;

/** Plain text in the making: folds blanks, remembers how many line breaks are due, puts "> " before quoted lines. */
final class TextLines {
    private static final int DEEPEST_QUOTE = 20;

    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private int quote;
    private int quoteAtBreak;
    private boolean blank;
    private boolean lineOpen;
    private boolean cellDue;
    private Mark mark = Mark.NONE;
    private boolean borderDue;
    private byte[] marks = new byte[64];
    private int line;

    /** Words of running text, where any blanks count as one. */
    void words(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!seen(c)) {
                blank |= c <= ' ' || c == '\u00A0';
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && seen(text.charAt(end))) {
                end++;
            }
            open();
            if (blank && !atLineStart()) {
                out.append(' ');
            }
            blank = false;
            out.append(text, at, end);
            at = end;
        }
    }

    /** Neither a blank nor one of the marks that only say where a word may be broken or joined. */
    private static boolean seen(char c) {
        return c > ' ' && (c < '\u00A0' || c != '\u00A0' && c != '\u00AD' && c != '\u200B' && c != '\uFEFF');
    }

    void verbatim(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineBreak();
            } else if (c != '\r') {
                open();
                out.append(c == '\u00A0' ? ' ' : c);
                blank = false;
            }
        }
    }

    void lineBreak() {
        atBreak();
        breaks += lineOpen || breaks > 0 || !out.isEmpty() ? 1 : 0;
        lineOpen = false;
        blank = false;
        cellDue = false;
    }

    /** The next words stand after at least so many line breaks. */
    void ensure(int wanted) {
        atBreak();
        breaks = Math.max(breaks, out.isEmpty() ? 0 : wanted);
        lineOpen = false;
        blank = false;
        cellDue = false;
    }

    /** Blank lines between quoted and other lines are not quoted. */
    private void atBreak() {
        quoteAtBreak = breaks > 0 ? Math.min(quoteAtBreak, quote) : quote;
    }

    void rule() {
        ensure(1);
        words("_".repeat(32));
        ensure(1);
    }

    /** Cells of a row are parted by a tab. */
    void cell() {
        if (lineOpen) {
            cellDue = true;
        }
        blank = false;
    }

    void quote(int change) {
        quote += change;
    }

    /** The lines that begin from now on bear this mark. */
    void mark(Mark now) {
        mark = now;
    }

    /** The next line to begin, or the one that is empty yet, is a border. */
    void border() {
        borderDue = true;
    }

    String text() {
        return out.toString().strip();
    }

    MarkedText markedText() {
        return new MarkedText(text(), Arrays.copyOf(marks, Math.min(line + 1, marks.length)));
    }

    private void open() {
        if (breaks > 0) {
            for (int i = 0; i < Math.min(breaks, 3); i++) {
                out.append('\n');
                line++;
                if (i + 1 < breaks && i < 2) {
                    out.append(prefix(quoteAtBreak).stripTrailing());
                }
            }
            breaks = 0;
            lineOpen = false;
        }
        if (!lineOpen) {
            out.append(prefix(quote));
            lineOpen = true;
            remember();
        }
        if (cellDue) {
            out.append('\t');
            cellDue = false;
            blank = false;
        }
    }

    private void remember() {
        Mark now = borderDue ? Mark.BORDER : mark;
        borderDue = false;
        if (now != Mark.NONE) {
            marks = line < marks.length ? marks : Arrays.copyOf(marks, 2 * line);
            marks[line] = (byte) now.ordinal();
        }
    }

    private static String prefix(int depth) {
        return "> ".repeat(Math.clamp(depth, 0, DEEPEST_QUOTE));
    }

    private boolean atLineStart() {
        if (out.isEmpty()) {
            return true;
        }
        char last = out.charAt(out.length() - 1);
        return last == '\n' || last == ' ' || last == '\t';
    }
}
