package org.pochtenie.bench;

import java.util.List;

/** What several runs say together. */
final class Median {
    private Median() {}

    static double of(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /** The median, with the least and the most behind it. */
    static String told(List<Double> figures, String format) {
        var sorted = figures.stream().sorted().toList();
        return (format + " (" + format + "–" + format + ")")
                .formatted(of(figures), sorted.getFirst(), sorted.getLast());
    }
}
