package org.pochtenie.letters.html;

/** The text of HTML, and what mail programs said of its lines. */
public final class MarkedText {
    private final String text;
    private final byte[] marks;

    MarkedText(String text, byte[] marks) {
        this.text = text;
        this.marks = marks;
    }

    /** A text of which nothing is said. */
    public static MarkedText plain(String text) {
        return new MarkedText(text, new byte[0]);
    }

    public String text() {
        return text;
    }

    /** Of the line with that number, from 0. */
    public Mark mark(int line) {
        return line < marks.length ? Mark.values()[marks[line]] : Mark.NONE;
    }
}
