package org.pochtenie.rulebook.coverage;

import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.question.Question;

/** Finds for each question the piece of the draft that answers it. */
final class Alignment {
    private static final int NONE = -1;
    private static final double SHARED = 0.3;
    private static final double ANCHOR = 0.4;

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

    /**
     * For each question the index of its piece, or -1. Words that a question shares with one piece more than any other
     * question does settle it, wherever that piece stands; the rest find theirs between those, in the order asked.
     */
    int[] assigned() {
        var found = new int[questions.size()];
        Arrays.fill(found, NONE);
        for (int q = 0; q < found.length; q++) {
            found[q] = anchor(q);
        }
        for (int q = 0; q < found.length; q++) {
            if (found[q] == NONE) {
                found[q] = onlyOfItsKind(q, found);
            }
        }
        for (int q = 0; q < found.length; q++) {
            if (found[q] == NONE) {
                found[q] = between(q, found);
            }
        }
        return found;
    }

    private int anchor(int q) {
        int best = NONE;
        for (int s = 0; s < segments.size(); s++) {
            if (evidence.common(q, segments.get(s)) >= ANCHOR
                    && fits(q, s)
                    && isMine(q, s)
                    && (best == NONE || scores[q][s] > scores[q][best])) {
                best = s;
            }
        }
        return best;
    }

    /** The only sum for the only question of money, the only reason for the only "why". */
    private int onlyOfItsKind(int q, int[] found) {
        var kind = questions.get(q).kind();
        for (int other = 0; other < found.length; other++) {
            if (other != q && questions.get(other).kind() == kind) {
                return NONE;
            }
        }
        int only = NONE;
        for (int s = 0; s < segments.size(); s++) {
            if (evidence.isOfKind(q, segments.get(s)) && fits(q, s)) {
                if (only != NONE) {
                    return NONE;
                }
                only = s;
            }
        }
        int one = only;
        return Arrays.stream(found).anyMatch(taken -> taken == one) ? NONE : only;
    }

    /** Whether no other question has more in common with that piece. */
    private boolean isMine(int q, int s) {
        for (int other = 0; other < questions.size(); other++) {
            if (other != q && scores[other][s] > scores[q][s]) {
                return false;
            }
        }
        return true;
    }

    private int between(int q, int[] found) {
        int best = NONE;
        for (int s = 0; s < segments.size(); s++) {
            if (fits(q, s) && stands(q, s, found) && (best == NONE || scores[q][s] > scores[q][best])) {
                best = s;
            }
        }
        return best;
    }

    /** Whether a piece stands after what answers the questions before and before what answers those after. */
    private boolean stands(int q, int s, int[] found) {
        for (int other = 0; other < found.length; other++) {
            boolean wrong = other < q ? s < found[other] : s > found[other];
            boolean shared = found[other] == s && !mayShare(Math.min(other, q), Math.max(other, q), s);
            if (other != q && found[other] != NONE && (wrong || shared)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int question, int segment) {
        return scores[question][segment] >= Evidence.ENOUGH;
    }

    /** One piece may answer two questions in the words of both, unless both would live on the same evidence. */
    private boolean mayShare(int earlier, int later, int segment) {
        var piece = segments.get(segment);
        return evidence.common(later, piece) >= SHARED
                && evidence.common(earlier, piece) >= SHARED
                && questions.get(earlier).kind() != questions.get(later).kind();
    }
}
