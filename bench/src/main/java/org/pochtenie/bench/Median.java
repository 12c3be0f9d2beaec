package org.pochtenie.bench;

import java.util.List;

/** What several runs say together. */
final class Median {
    private Median() {}

    /** The median, with the least and the most behind it. */
    static String told(List<Double> figures, String format) {
        var sorted = figures.stream().sorted().toList();
        return (format + " (" + format + "–" + format + ")")
                .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
