package org.pochtenie.rulebook.coverage;

import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.coverage.Segment.Trait;

/** Finds for each question the piece of the draft that answers it, and how likely there is none. */
final class Alignment {
    private static final double[] WEIGHTS =
            Arrays.stream(Clue.values()).mapToDouble(Clue::weight).toArray();

    private final double[][] like;
    private final double[] idle;
    private final Lattice lattice;
    private final List<Segment> segments;

    Alignment(Likeness likeness, Idleness idleness, int questions, List<Segment> segments) {
        this.segments = segments;
        int pieces = segments.size();
        var shown = new double[WEIGHTS.length];
        like = new double[questions][pieces];
        var miss = new double[questions];
        for (int q = 0; q < questions; q++) {
            for (int s = 0; s < pieces; s++) {
                Arrays.fill(shown, 0);
                likeness.answers(q, s, shown);
                like[q][s] = weighed(shown);
            }
            Arrays.fill(shown, 0);
            likeness.misses(q, shown);
            miss[q] = weighed(shown);
        }
        idle = new double[pieces];
        var rest = new double[pieces];
        var fresh = new boolean[pieces];
        for (int s = 0; s < pieces; s++) {
            Arrays.fill(shown, 0);
            idleness.idles(s, shown);
            idle[s] = weighed(shown);
            Arrays.fill(shown, 0);
            idleness.rests(s, shown);
            rest[s] = weighed(shown);
            fresh[s] = segments.get(s).first();
        }
        lattice = new Lattice(like, idle, rest, fresh, miss, WEIGHTS);
    }

    private static double weighed(double[] shown) {
        double sum = 0;
        for (int i = 0; i < shown.length; i++) {
            sum += WEIGHTS[i] * shown[i];
        }
        return sum;
    }

    /** The logarithm of the odds that a question has no answer. */
    double[] missed() {
        return lattice.missed();
    }

    /** For each question the piece that looks most like its answer among those that are likeliest to be it; -1 for none. */
    int[] answeredBy() {
        var path = lattice.best();
        var found = new int[like.length];
        for (int q = 0; q < found.length; q++) {
            found[q] = best(q, path, true);
            found[q] = found[q] < 0 ? best(q, path, false) : found[q];
        }
        return found;
    }

    /** How much more a piece looks like the answer to that question than like none. */
    double margin(int q, int s) {
        return like[q][s] - idle[s];
    }

    private int best(int q, int[] path, boolean onPath) {
        int best = -1;
        for (int s = 0; s < segments.size(); s++) {
            boolean may = onPath ? lattice.isOn(path, s, q) : !segments.get(s).has(Trait.COURTESY);
            if (may && (best < 0 || like[q][s] > like[q][best])) {
                best = s;
            }
        }
        return best;
    }
}
