package org.pochtenie.letters.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists in which the scanner stands, and what is written before their items. */
final class ListMarkers {
    /** Deeper lists are written at this depth: markers of a thousand blanks help nobody. */
    private static final int DEEPEST = 20;

    private static final int MOST = 1_000;
    private static final int WITHOUT_NUMBERS = -1;

    private final Deque<Integer> lists = new ArrayDeque<>();

    void bullets() {
        open(WITHOUT_NUMBERS);
    }

    void numbers(String attributes) {
        String start = HtmlScanner.attribute(attributes, "start");
        open(start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1);
    }

    private void open(int first) {
        if (lists.size() < MOST) {
            lists.push(first);
        }
    }

    void close() {
        lists.poll();
    }

    boolean none() {
        return lists.isEmpty();
    }

    String indent() {
        return "  ".repeat(Math.clamp(lists.size() - 1L, 0, DEEPEST));
    }

    /** Of the next item. */
    String next() {
        Integer number = lists.poll();
        if (number != null) {
            lists.push(number < 0 ? number : number + 1);
        }
        return number == null || number < 0 ? "- " : number + ". ";
    }
}
