package org.pochtenie.rulebook.coverage;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.coverage.Ground.Common;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.question.QuestionKind;

/** How far a piece of the draft looks like the answer to a question: common ground, the kind of answer, its place. */
final class Likeness {
    private static final int HEAD = 2;
    private static final double ENOUGH = 0.5;
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "have", "has",
            "may", "можно", "есть", "будет", "нужно", "надо");

    private final List<Matter> matters;
    private final List<Segment> pieces;
    private final Layout layout;
    private final Common[][] common;

    Likeness(List<Matter> matters, List<Segment> pieces, Layout layout) {
        this.matters = matters;
        this.pieces = pieces;
        this.layout = layout;
        var ground = new Ground(
                matters.stream().map(Matter::content).toList(),
                pieces.stream().map(Segment::content).toList());
        this.common = new Common[matters.size()][pieces.size()];
        for (int q = 0; q < matters.size(); q++) {
            for (int s = 0; s < pieces.size(); s++) {
                common[q][s] = ground.of(matters.get(q).content(), pieces.get(s).content());
            }
        }
    }

    /** The share of a question's words that a piece has, or words of their roots: 0 to 1. */
    double words(int q, int s) {
        return common[q][s].same() + common[q][s].kin();
    }

    /** What speaks for the piece being the answer, by {@link Clue}. */
    void answers(int q, int s, double[] shown) {
        var piece = pieces.get(s);
        var both = common[q][s];
        Clue.ANSWER.show(shown, true);
        Clue.SAME_ANY.show(shown, Math.min(1, both.said()));
        Clue.KIN.show(shown, both.kin());
        Clue.FIELD_ANY.show(shown, both.field() * matters.get(q).content().size() >= ENOUGH);
        Clue.MINE.show(shown, Math.clamp(both.all() - ofOthers(q, s), -1, 1));
        Clue.HERE.show(shown, Math.clamp(both.all() - elsewhere(q, s), -1, 1));
        Clue.HEADS.show(shown, words(q, s) > 0 && heads(q, piece));
        Clue.REPEATED.show(shown, layout.isRepeated(q, s));
        Clue.UNHEADED.show(shown, layout.isUnheaded(q, s));
        Clue.NUMBERED.show(shown, layout.isNumbered(q, s));
        Clue.UNLISTED.show(shown, layout.isUnlisted(s));
        Clue.NAMED.show(shown, piece.about() == q + 1);
        Clue.NAMED_OTHER.show(shown, piece.about() > 0 && piece.about() != q + 1);
        Clue.FIRST.show(shown, piece.first());
        kind(matters.get(q), piece, shown);
    }

    private double ofOthers(int q, int s) {
        double most = 0;
        for (int other = 0; other < matters.size(); other++) {
            most = other == q ? most : Math.max(most, common[other][s].all());
        }
        return most;
    }

    private double elsewhere(int q, int s) {
        double most = 0;
        for (int other = 0; other < pieces.size(); other++) {
            most = other == s ? most : Math.max(most, common[q][other].all());
        }
        return most;
    }

    /** Whether the piece begins with a word of the question. */
    private boolean heads(int q, Segment piece) {
        var head = piece.content().subList(0, Math.min(HEAD, piece.content().size()));
        return Term.share(head, matters.get(q).content()) > 0;
    }

    private static void kind(Matter matter, Segment piece, double[] shown) {
        Clue.OPEN.show(shown, matter.wanted().isEmpty());
        for (var one : matter.wanted()) {
            one.clue(piece).show(shown, true);
        }
        var kind = matter.question().kind();
        boolean asksToDo = kind == QuestionKind.SEND || kind == QuestionKind.DO;
        boolean asksWhether = kind == QuestionKind.YES_NO || kind == QuestionKind.DO;
        Clue.SENT.show(shown, kind == QuestionKind.SEND && piece.has(Trait.ATTACHED));
        Clue.DONE.show(shown, asksToDo && (piece.has(Trait.DONE) || piece.has(Trait.ACT)));
        Clue.YES_WORD.show(shown, asksWhether && piece.has(Trait.YES_NO));
        Clue.ECHO.show(shown, asksWhether && echoes(matter, piece));
    }

    /** «Can you …?» "We can …": the verb of the question stands at the head of the piece. */
    private static boolean echoes(Matter matter, Segment piece) {
        for (var token : matter.tokens()) {
            if (AUXILIARIES.contains(token.word()) && piece.opening().contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** How likely a question is left out, by {@link Clue}. */
    void misses(int q, double[] shown) {
        var question = matters.get(q).question();
        Clue.MISS.show(shown, true);
        Clue.MISS_UNMARKED.show(shown, !question.isRequest() && question.text().indexOf('?') < 0);
        Clue.MISS_REQUEST.show(shown, question.isRequest());
        Clue.MISS_VAGUE.show(shown, matters.get(q).isBare());
    }
}
