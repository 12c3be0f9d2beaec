package org.pochtenie.letters.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text cut into lines, each known by its number; long lines are shown only by their beginning. */
final class TextOfLines {
    private static final int SHOWN = 500;

    private final String text;
    private final int[] starts;
    private final String[] stripped;
    private final int[] nextFilled;
    private final @Nullable String[] headers;

    TextOfLines(String text) {
        this.text = text;
        starts = starts(text);
        stripped = new String[starts.length - 1];
        nextFilled = new int[starts.length];
        headers = new String[starts.length - 1];
        nextFilled[count()] = count();
        for (int line = count() - 1; line >= 0; line--) {
            stripped[line] = stripped(start(line), end(line));
            nextFilled[line] = stripped[line].isEmpty() ? nextFilled[line + 1] : line;
        }
    }

    /** Where each line begins, and where one more would. */
    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
            starts[count++] = at + 1;
        }
        starts[count++] = text.length() + 1;
        return Arrays.copyOf(starts, count);
    }

    private String stripped(int start, int end) {
        String shown = text.substring(start, Math.min(end, start + SHOWN));
        for (int i = 0; i < shown.length(); i++) {
            if (odd(shown.charAt(i))) {
                return plain(shown).strip();
            }
        }
        return shown.strip();
    }

    /** A blank that does not break, or a sign without width: mail programs put them anywhere. */
    private static boolean odd(char c) {
        return c == '\u00A0'
                || c == '\u202F'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u2066' && c <= '\u2069'
                || c >= '\u202A' && c <= '\u202E'
                || c == '\uFEFF';
    }

    private static String plain(String shown) {
        StringBuilder plain = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '\u00A0' || c == '\u202F') {
                plain.append(' ');
            } else if (!odd(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    int count() {
        return stripped.length;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return starts[line + 1] - 1;
    }

    int length(int line) {
        return end(line) - start(line);
    }

    /** Without blanks at both ends; at most its first 500 characters. Empty beyond the last line. */
    String at(int line) {
        return line < 0 || line >= stripped.length ? "" : stripped[line];
    }

    boolean blank(int line) {
        return at(line).isEmpty();
    }

    /** What the line says if it is a copied header, see {@link HeaderNames#meaning}; read once only. */
    String header(int line) {
        if (blank(line)) {
            return "";
        }
        String known = headers[line];
        if (known == null) {
            known = HeaderNames.meaning(at(line));
            headers[line] = known;
        }
        return known;
    }

    boolean indented(int line) {
        return length(line) > 0 && Character.isWhitespace(text.charAt(start(line)));
    }

    /** The number of the first line from {@code line} on that is not blank; {@link #count()} when there is none. */
    int nextFilled(int line) {
        return nextFilled[Math.clamp(line, 0, count())];
    }
}
