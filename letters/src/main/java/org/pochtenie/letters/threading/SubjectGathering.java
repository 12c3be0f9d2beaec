package org.pochtenie.letters.threading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins trees of one base subject (RFC 5256 section 3, REFERENCES, step 5). */
public final class SubjectGathering {
    private final Forest forest;
    private final List<String> nodes;
    private final List<Traces> traces;

    public SubjectGathering(Forest forest, List<String> nodes, List<Traces> traces) {
        this.forest = forest;
        this.nodes = nodes;
        this.traces = traces;
    }

    /** The first letter of a subject that is no answer, else the first at all, takes in all that are answers. */
    public void gather() {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (top(i) && traces.get(i).topic != 0) {
                int letter = i;
                first.merge(
                        traces.get(i).topic,
                        letter,
                        (old, late) -> traces.get(old).answer && !traces.get(late).answer ? late : old);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            Integer above = traces.get(i).topic == 0 || !top(i) ? null : first.get(traces.get(i).topic);
            if (above != null && above != i && traces.get(i).answer) {
                forest.graft(nodes.get(i), nodes.get(above), Evidence.TOPIC);
            }
        }
    }

    /** Stands at the top, or under a letter that is not here. */
    private boolean top(int letter) {
        return forest.nearestPresent(nodes.get(letter)) == null;
    }
}
