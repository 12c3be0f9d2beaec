package org.pochtenie.rulebook.coverage;

import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.question.QuestionKind;

/** Finds the promise to answer later that stands for a question without an answer. */
final class PutOff {
    private static final double OTHERS = 0.3;

    private final List<Segment> pieces;
    private final Likeness likeness;
    private final int[] answeredBy;

    /** @param answeredBy the piece that answers each question, or -1 */
    PutOff(List<Segment> pieces, Likeness likeness, int[] answeredBy) {
        this.pieces = pieces;
        this.likeness = likeness;
        this.answeredBy = answeredBy;
    }

    /** "The layout comes on Monday" answers "when?", "I'll tell you on Monday" does not. */
    static boolean by(Segment piece, QuestionKind kind) {
        return piece.defers()
                && switch (kind) {
                    case SEND, DO -> true;
                    case HOW_MUCH -> !piece.has(Trait.MONEY) && (piece.has(Trait.INFORM) || !piece.has(Trait.NUMBER));
                    default -> piece.has(Trait.INFORM);
                };
    }

    /** A promise to tell of this thing, at its place, or of everything where nothing is answered yet; -1 for none. */
    int promise(int q) {
        boolean nothingYet = Arrays.stream(answeredBy).allMatch(taken -> taken < 0);
        for (int s = 0; s < pieces.size(); s++) {
            var piece = pieces.get(s);
            if (piece.defers()
                    && speaksOf(q, s)
                    && ((nothingYet || isBetween(q, s)) && piece.has(Trait.LATER)
                            || piece.about() > 0
                            || isOnIt(q, piece.block()))) {
                return s;
            }
        }
        return -1;
    }

    /** Whether a paragraph has a word of the question. */
    private boolean isOnIt(int q, int block) {
        for (int s = 0; s < pieces.size(); s++) {
            if (pieces.get(s).block() == block && likeness.words(q, s) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece stands where the answer would: after the answer before and before the answer after. */
    private boolean isBetween(int q, int s) {
        for (int other = 0; other < answeredBy.length; other++) {
            if (answeredBy[other] >= 0 && (other < q && s < answeredBy[other] || other > q && s > answeredBy[other])) {
                return false;
            }
        }
        return true;
    }

    /** A promise without an object stands for everything that is still open; one with an object for that alone. */
    private boolean speaksOf(int q, int s) {
        var piece = pieces.get(s);
        if (piece.about() > 0) {
            return piece.about() == q + 1;
        }
        if (likeness.words(q, s) > 0) {
            return true;
        }
        for (int other = 0; other < answeredBy.length; other++) {
            if (other != q && likeness.words(other, s) > OTHERS) {
                return false;
            }
        }
        return piece.has(Trait.INFORM);
    }
}
