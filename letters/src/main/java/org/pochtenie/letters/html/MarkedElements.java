package org.pochtenie.letters.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** The marked elements in which the scanner stands. */
final class MarkedElements {
    private final Deque<Open> open = new ArrayDeque<>();
    private int quotes;

    /** An element with a mark; {@code within} counts elements of the same name in it. */
    private static final class Open {
        final String name;
        final Mark mark;
        int within;

        Open(String name, Mark mark) {
            this.name = name;
            this.mark = mark;
        }
    }

    void opened(String name, Mark mark) {
        if (mark != Mark.NONE && mark != Mark.BORDER) {
            open.push(new Open(name, mark));
            quotes += mark == Mark.QUOTE ? 1 : 0;
        } else if (!open.isEmpty() && open.getFirst().name.equals(name)) {
            open.getFirst().within++;
        }
    }

    void closed(String name) {
        if (!open.isEmpty() && open.getFirst().name.equals(name) && open.getFirst().within-- == 0) {
            quotes -= open.pop().mark == Mark.QUOTE ? 1 : 0;
        }
    }

    /** A signature within a quote is quoted like the rest. */
    Mark current() {
        Mark mark = open.isEmpty() ? Mark.NONE : open.getFirst().mark;
        return mark == Mark.SIGNATURE && quotes > 0 ? Mark.QUOTE : mark;
    }
}
