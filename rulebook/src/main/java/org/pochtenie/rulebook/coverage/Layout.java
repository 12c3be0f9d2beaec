package org.pochtenie.rulebook.coverage;

import java.util.List;
import org.pochtenie.rulebook.coverage.Segment.Trait;

/** How the answers of a draft are laid out: numbered, under the repeated questions, in plain paragraphs. */
final class Layout {
    private static final double REPEATED = 0.6;
    private static final double REPEATED_BACK = 0.3;

    private final List<Matter> matters;
    private final List<Segment> pieces;
    private final boolean[][] repeated;
    private final boolean headed;
    private final boolean listed;
    private final boolean numbered;

    Layout(List<Matter> matters, List<Segment> pieces) {
        this.matters = matters;
        this.pieces = pieces;
        this.repeated = new boolean[matters.size()][pieces.size()];
        boolean any = false;
        for (int q = 0; q < matters.size(); q++) {
            for (int s = 0; s < pieces.size(); s++) {
                repeated[q][s] = repeats(matters.get(q), pieces.get(s));
                any |= repeated[q][s];
            }
        }
        boolean several = matters.size() > 1;
        long items = pieces.stream().filter(piece -> piece.number() > 0).count();
        this.headed = several && any;
        this.listed = several
                && pieces.stream()
                                .filter(piece -> piece.number() > 0 && !isOwn(piece))
                                .count()
                        > 1;
        this.numbered = several && items == matters.size();
    }

    private static boolean repeats(Matter matter, Segment piece) {
        return !piece.quote().isEmpty()
                && !piece.has(Trait.SUMMARY)
                && Term.share(matter.content(), piece.quote()) >= REPEATED
                && Term.share(piece.quote(), matter.content()) >= REPEATED_BACK;
    }

    /** Whether a piece stands under the repeated question. */
    boolean isRepeated(int q, int s) {
        return repeated[q][s];
    }

    /** Whether other answers stand under their questions, and this piece under none. */
    boolean isUnheaded(int q, int s) {
        return headed && !repeated[q][s];
    }

    /** Whether other answers are numbered and this piece is not. */
    boolean isUnlisted(int s) {
        return listed && pieces.get(s).number() == 0;
    }

    /** Whether there are as many items as questions and this one has the number of the question. */
    boolean isNumbered(int q, int s) {
        return numbered && pieces.get(s).number() == q + 1;
    }

    /** Whether a piece stands under a question that the client has not asked: one of ours. */
    boolean isOwn(Segment piece) {
        return piece.quoteAsks()
                && matters.stream().noneMatch(matter -> Term.share(matter.content(), piece.quote()) > REPEATED_BACK);
    }

    /** Whether nothing but courtesy stands before a piece. */
    boolean isStart(int s) {
        return pieces.subList(0, s).stream()
                .allMatch(piece -> piece.has(Trait.COURTESY) || piece.has(Trait.SORRY) || piece.has(Trait.EXCLAIMS));
    }

    /** Whether a piece stands in the last paragraph of several. */
    boolean isLast(int s) {
        return pieces.get(s).last() && pieces.get(s).block() > pieces.getFirst().block();
    }

    /** Whether a piece stands in the last paragraph but one. */
    boolean isTail(int s) {
        int block = pieces.get(s).block();
        int last = pieces.getLast().block();
        return s > 0
                && block < last
                && pieces.stream().noneMatch(other -> other.block() > block && other.block() < last);
    }

    /** Where a piece stands, from 0 for the first to 1 for the last. */
    double place(int s) {
        return pieces.size() < 2 ? 0 : (double) s / (pieces.size() - 1);
    }
}
