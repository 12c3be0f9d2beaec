package org.pochtenie.letters.quote;

import java.util.ArrayList;
import java.util.List;

/** A text cut into lines, each known by its number; long lines are shown only by their beginning. */
final class TextOfLines {
    private static final int SHOWN = 500;

    private final String text;
    private final List<int[]> bounds = new ArrayList<>();
    private final List<String> stripped = new ArrayList<>();

    TextOfLines(String text) {
        this.text = text;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            bounds.add(new int[] {start, end});
            String shown = text.substring(start, Math.min(end, start + SHOWN));
            stripped.add(shown.replace('\u00A0', ' ')
                    .replace("\u200E", "")
                    .replace("\u202F", " ")
                    .strip());
            start = end + 1;
        }
    }

    int count() {
        return bounds.size();
    }

    int start(int line) {
        return bounds.get(line)[0];
    }

    int end(int line) {
        return bounds.get(line)[1];
    }

    int length(int line) {
        return end(line) - start(line);
    }

    /** Without blanks at both ends; at most its first 500 characters. Empty beyond the last line. */
    String at(int line) {
        return line < 0 || line >= stripped.size() ? "" : stripped.get(line);
    }

    boolean blank(int line) {
        return at(line).isEmpty();
    }

    boolean indented(int line) {
        return length(line) > 0 && Character.isWhitespace(text.charAt(start(line)));
    }

    /** The number of the first line from {@code line} on that is not blank; {@link #count()} when there is none. */
    int nextFilled(int line) {
        int at = line;
        while (at < count() && blank(at)) {
            at++;
        }
        return at;
    }
}
