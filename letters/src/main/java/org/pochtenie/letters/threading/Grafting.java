package org.pochtenie.letters.threading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Hangs trees whose top lost its ids under the letter that it most probably answers. */
public final class Grafting {
    private final Forest forest;
    private final List<String> nodes;
    private final List<Traces> traces;

    public Grafting(Forest forest, List<String> nodes, List<Traces> traces) {
        this.forest = forest;
        this.nodes = nodes;
        this.traces = traces;
    }

    /** Letter by letter, the oldest first; each looks at no more than some hundred others. */
    public void graft() {
        int[] order = order();
        List<Traces> ordered = Arrays.stream(order).mapToObj(traces::get).toList();
        Candidates candidates = new Candidates(ordered);
        for (int position = 0; position < order.length; position++) {
            String node = nodes.get(order[position]);
            if (forest.nearestPresent(node) == null) {
                int[] found = Arrays.stream(candidates.of(position))
                        .filter(other -> !forest.together(node, nodes.get(order[other])))
                        .toArray();
                Kinship.answered(
                                ordered.get(position),
                                Arrays.stream(found).mapToObj(ordered::get).toList(),
                                false)
                        .ifPresent(guess ->
                                forest.graft(node, nodes.get(order[found[guess.candidate()]]), guess.evidence()));
            }
        }
    }

    /** By date; a letter without one keeps its place behind the letter before it. */
    private int[] order() {
        long[] dates = new long[traces.size()];
        long last = Traces.UNKNOWN;
        for (int i = 0; i < dates.length; i++) {
            last = traces.get(i).at == Traces.UNKNOWN ? last : traces.get(i).at;
            dates[i] = last;
        }
        return IntStream.range(0, dates.length)
                .boxed()
                .sorted(Comparator.comparingLong(letter -> dates[letter]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
