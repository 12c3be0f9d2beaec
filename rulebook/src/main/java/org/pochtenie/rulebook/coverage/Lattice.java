package org.pochtenie.rulebook.coverage;

import java.util.Arrays;

/**
 * All ways to read a draft as answers: each piece answers one question, two neighbouring ones, or none. A way is the
 * likelier the more its pieces look like their answers, the better it keeps the order asked and the fewer questions
 * it leaves out; a chain of weights that is summed up piece by piece.
 */
final class Lattice {
    private final int questions;
    private final int pieces;
    private final Labels labels;

    /** Ways that weigh so little are not followed. */
    private static final double NEGLIGIBLE = 1e-7;

    /** Nothing is known better than so. */
    private static final double CERTAIN = 1e-7;

    private final int states;
    private final double[][] likely;
    private final double[] highest;
    private final double[][][] factor;
    private final boolean[] fresh;
    private final double[] miss;
    private final double[] weights;

    /**
     * @param like how far each piece (second index) looks like the answer to each question (first)
     * @param idle how far each piece looks like no answer
     * @param rest how far each piece looks like going on with what was said before it
     * @param fresh whether a piece begins a paragraph or item
     * @param miss what it costs to leave a question out
     * @param weights by {@link Clue}
     */
    Lattice(double[][] like, double[] idle, double[] rest, boolean[] fresh, double[] miss, double[] weights) {
        this.questions = like.length;
        this.pieces = idle.length;
        this.labels = new Labels(questions);
        this.fresh = fresh;
        this.miss = miss;
        this.weights = weights;
        this.states = labels.states();
        this.likely = new double[pieces][labels.count()];
        this.highest = new double[pieces];
        for (int s = 0; s < pieces; s++) {
            weigh(s, like, idle[s], rest[s]);
        }
        this.factor = new double[2][states][labels.count()];
        for (int state = 0; state < states; state++) {
            for (int label = 0; label < labels.count(); label++) {
                int reached = labels.reachedAt(state);
                factor[0][state][label] = Math.exp(step(labels.label(state), reached, label, false));
                factor[1][state][label] = Math.exp(step(labels.label(state), reached, label, true));
            }
        }
    }

    /** As factors, the highest of a piece being 1. */
    private void weigh(int s, double[][] like, double idle, double rest) {
        likely[s][Labels.IDLE] = idle;
        likely[s][Labels.REST] = rest;
        for (int label = Labels.FIRST; label < labels.count(); label++) {
            likely[s][label] = !labels.isPair(label)
                    ? like[labels.from(label)][s]
                    : like[labels.from(label)][s] + like[labels.to(label)][s] + weight(Clue.PAIR);
        }
        highest[s] = Arrays.stream(likely[s]).max().orElse(0);
        for (int label = 0; label < labels.count(); label++) {
            likely[s][label] = Math.exp(likely[s][label] - highest[s]);
        }
    }

    private double weight(Clue clue) {
        return weights[clue.ordinal()];
    }

    /** For each question how likely it has no answer: the logarithm of the odds. */
    double[] missed() {
        double all = sum(-1);
        var odds = new double[questions];
        for (int q = 0; q < questions; q++) {
            odds[q] = -Math.log(Math.expm1(Math.max(CERTAIN, all - sum(q))));
        }
        return odds;
    }

    /** The logarithm of the summed weight of all ways, or of those in which no piece answers that question. */
    private double sum(int without) {
        var now = new double[states];
        var next = new double[states];
        now[0] = 1;
        double log = 0;
        for (int s = 0; s < pieces; s++) {
            Arrays.fill(next, 0);
            double all = 0;
            for (int state = 0; state < states; state++) {
                if (now[state] > NEGLIGIBLE) {
                    all += spread(now[state], state, s, without, next);
                }
            }
            for (int state = 0; state < states; state++) {
                next[state] /= all;
            }
            log += Math.log(all) + highest[s];
            var old = now;
            now = next;
            next = old;
        }
        double sum = 0;
        for (int state = 0; state < states; state++) {
            sum += now[state] * Math.exp(left(labels.reachedAt(state), questions));
        }
        return log + Math.log(sum);
    }

    private double spread(double weight, int state, int s, int without, double[] next) {
        double all = 0;
        var steps = factor[fresh[s] ? 1 : 0][state];
        for (int label = 0; label < labels.count(); label++) {
            if (without < 0 || !labels.has(label, without)) {
                double way = weight * steps[label] * likely[s][label];
                next[labels.state(label, labels.reached(labels.reachedAt(state), label))] += way;
                all += way;
            }
        }
        return all;
    }

    /** For each piece its label on the likeliest way. */
    int[] best() {
        var from = new int[pieces][states];
        var now = new double[states];
        now[0] = 1;
        for (int s = 0; s < pieces; s++) {
            var next = new double[states];
            double most = 0;
            for (int state = 0; state < states; state++) {
                for (int label = 0; now[state] > 0 && label < labels.count(); label++) {
                    int to = labels.state(label, labels.reached(labels.reachedAt(state), label));
                    double way = now[state] * factor[fresh[s] ? 1 : 0][state][label] * likely[s][label];
                    if (way > next[to]) {
                        next[to] = way;
                        from[s][to] = state;
                        most = Math.max(most, way);
                    }
                }
            }
            for (int state = 0; state < states; state++) {
                next[state] /= most;
            }
            now = next;
        }
        return path(last(now), from);
    }

    private int last(double[] now) {
        int best = 0;
        double most = 0;
        for (int state = 0; state < states; state++) {
            double way = now[state] * Math.exp(left(labels.reachedAt(state), questions));
            if (way > most) {
                most = way;
                best = state;
            }
        }
        return best;
    }

    private int[] path(int last, int[][] from) {
        var path = new int[pieces];
        int state = last;
        for (int s = pieces - 1; s >= 0; s--) {
            path[s] = labels.label(state);
            state = from[s][state];
        }
        return path;
    }

    /** Whether the likeliest way has that piece answer the question. */
    boolean isOn(int[] path, int piece, int question) {
        return labels.has(path[piece], question);
    }

    private double step(int label, int reached, int next, boolean fresh) {
        if (next == Labels.IDLE) {
            return 0;
        }
        if (next == Labels.REST) {
            return label == Labels.IDLE ? Double.NEGATIVE_INFINITY : 0;
        }
        if (next == label) {
            return weight(fresh ? Clue.STAY_ON : Clue.STAY_IN);
        }
        if (labels.to(next) >= reached) {
            return weight(clue(label, reached, fresh)) + left(reached, labels.from(next));
        }
        if (labels.to(next) == reached - 1) {
            return weight(Clue.RESUME);
        }
        // What was left out before is made good.
        double back = weight(Clue.BACK);
        for (int q = labels.from(next); q <= labels.to(next); q++) {
            back -= miss[q];
        }
        return back;
    }

    private static Clue clue(int label, int reached, boolean fresh) {
        if (label != Labels.IDLE) {
            return fresh ? Clue.NEXT_ON : Clue.NEXT_IN;
        }
        if (reached == 0) {
            return fresh ? Clue.HEAD_ON : Clue.HEAD_IN;
        }
        return fresh ? Clue.LEAD_ON : Clue.LEAD_IN;
    }

    /** What it costs to leave out the questions from the first to before the second. */
    private double left(int first, int second) {
        double left = 0;
        for (int q = first; q < second; q++) {
            left += miss[q];
        }
        return left;
    }
}
