package org.pochtenie.rulebook.coverage;

import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.question.Question;

/** Finds for each question the piece of the draft that answers it, in the order asked, so that the whole fits best. */
final class Alignment {
    private static final int NONE = -1;

    private final List<Question> questions;
    private final List<Segment> segments;
    private final Evidence evidence;
    private final double[][] scores;

    Alignment(List<Question> questions, List<Segment> segments, Evidence evidence) {
        this.questions = questions;
        this.segments = segments;
        this.evidence = evidence;
        this.scores = new double[questions.size()][segments.size()];
        for (int q = 0; q < questions.size(); q++) {
            for (int s = 0; s < segments.size(); s++) {
                scores[q][s] = evidence.of(q, segments.get(s));
            }
        }
    }

    double score(int question, int segment) {
        return scores[question][segment];
    }

    /** For each question the index of its piece, or -1; the indices never go back. */
    int[] inOrder() {
        int n = questions.size();
        int m = segments.size();
        // best[q][s]: the most that questions before q can have with no piece after s taken.
        var best = new double[n + 1][m + 1];
        var taken = new boolean[n + 1][m + 1];
        for (int q = 1; q <= n; q++) {
            for (int s = 0; s <= m; s++) {
                double without = Math.max(best[q - 1][s], s > 0 ? best[q][s - 1] : 0);
                double with = s > 0 && fits(q - 1, s - 1) ? scores[q - 1][s - 1] + before(best, taken, q, s) : NONE;
                taken[q][s] = with > without;
                best[q][s] = Math.max(with, without);
            }
        }
        return walkBack(best, taken, n, m);
    }

    private boolean fits(int question, int segment) {
        return scores[question][segment] >= Evidence.ENOUGH;
    }

    /** One piece may answer the question before as well, unless both would live on the same evidence. */
    private double before(double[][] best, boolean[][] taken, int q, int s) {
        boolean shareable = q < 2 || !taken[q - 1][s] || mayShare(q - 2, q - 1, s - 1);
        return shareable ? best[q - 1][s] : best[q - 1][s - 1];
    }

    private boolean mayShare(int earlier, int later, int segment) {
        var piece = segments.get(segment);
        boolean otherKind =
                questions.get(earlier).kind() != questions.get(later).kind();
        double ownWords = evidence.common(later, piece);
        return ownWords >= 0.5 && evidence.common(earlier, piece) >= 0.3
                || otherKind && scores[later][segment] >= Evidence.ENOUGH && (ownWords > 0 || piece.number() == 0);
    }

    private int[] walkBack(double[][] best, boolean[][] taken, int n, int m) {
        var found = new int[n];
        Arrays.fill(found, NONE);
        int q = n;
        int s = m;
        while (q > 0 && s > 0) {
            if (taken[q][s]) {
                found[q - 1] = s - 1;
                boolean shares = q < 2 || !taken[q - 1][s] || mayShare(q - 2, q - 1, s - 1);
                q--;
                s = shares ? s : s - 1;
            } else if (best[q][s] == best[q][s - 1]) {
                s--;
            } else {
                q--;
            }
        }
        return found;
    }
}
