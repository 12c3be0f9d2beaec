package org.pochtenie.rulebook.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pochtenie.rulebook.coverage.Ground.Common;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** How far a piece of the draft looks like the answer to a question: common ground, the kind of answer, its place. */
final class Likeness {
    private static final double REPEATED = 0.6;
    private static final double REPEATED_BACK = 0.3;
    private static final int VAGUE = 1;
    private static final int HEAD = 2;
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "have", "has",
            "may", "можно", "есть", "будет", "нужно", "надо");

    private final List<Question> questions;
    private final List<List<Term>> content;
    private final List<Segment> segments;
    private final Ground ground;
    private final Common[][] common;
    private final boolean[][] heads;

    /** Some answers stand under their repeated questions. */
    private final boolean headed;

    /** Some answers are numbered. */
    private final boolean listed;

    private final List<EnumSet<Wanted>> wanted;
    private final boolean numbered;

    Likeness(List<Question> questions, List<List<Term>> content, List<Segment> segments, Language language) {
        this.wanted = questions.stream()
                .map(question -> Wanted.in(
                        new Sentence(
                                0,
                                question.text().length(),
                                Zone.BODY,
                                Words.tokens(question.text(), 0, question.text().length())),
                        language))
                .toList();
        this.questions = questions;
        this.content = content;
        this.segments = segments;
        this.ground =
                new Ground(content, segments.stream().map(Segment::content).toList());
        this.common = new Common[questions.size()][segments.size()];
        for (int q = 0; q < questions.size(); q++) {
            for (int s = 0; s < segments.size(); s++) {
                common[q][s] = ground.of(content.get(q), segments.get(s).content());
            }
        }
        this.heads = new boolean[questions.size()][segments.size()];
        for (int q = 0; q < questions.size(); q++) {
            for (int s = 0; s < segments.size(); s++) {
                var head = segments.get(s).content();
                heads[q][s] = common[q][s].same() + common[q][s].kin() > 0
                        && share(head.subList(0, Math.min(HEAD, head.size())), content.get(q)) > 0;
            }
        }
        this.headed = questions.size() > 1
                && IntStream.range(0, questions.size())
                        .anyMatch(q -> segments.stream().anyMatch(piece -> repeats(q, piece)));
        this.listed = questions.size() > 1
                && segments.stream()
                                .filter(piece -> piece.number() > 0 && !isOwn(piece))
                                .count()
                        > 1;
        this.numbered =
                segments.stream().filter(segment -> segment.number() > 0).count() == questions.size()
                        && questions.size() > 1;
    }

    /** How much of a question's words a piece has in one way or another, 0 to 1. */
    double ground(int q, int s) {
        return common[q][s].all();
    }

    /** The same, roots aside from fields: words that the client used himself. */
    double words(int q, int s) {
        return common[q][s].same() + common[q][s].kin();
    }

    /** What speaks for the piece being the answer, by {@link Clue}. */
    void answers(int q, int s, double[] shown) {
        var piece = segments.get(s);
        var both = common[q][s];
        shown[Clue.ANSWER.ordinal()] = 1;
        shown[Clue.SAME_ANY.ordinal()] = Math.min(1, both.said());
        shown[Clue.KIN.ordinal()] = both.kin();
        show(shown, Clue.FIELD_ANY, both.field() * content.get(q).size() >= 0.5);
        double others = IntStream.range(0, questions.size())
                .filter(other -> other != q)
                .mapToDouble(other -> ground(other, s))
                .max()
                .orElse(0);
        double elsewhere = IntStream.range(0, segments.size())
                .filter(other -> other != s)
                .mapToDouble(other -> ground(q, other))
                .max()
                .orElse(0);
        shown[Clue.MINE.ordinal()] = Math.clamp(ground(q, s) - others, -1, 1);
        shown[Clue.HERE.ordinal()] = Math.clamp(ground(q, s) - elsewhere, -1, 1);
        show(shown, Clue.REPEATED, repeats(q, piece));
        show(shown, Clue.NUMBERED, numbered && piece.number() == q + 1);
        show(shown, Clue.NAMED, piece.about() == q + 1);
        show(shown, Clue.NAMED_OTHER, piece.about() > 0 && piece.about() != q + 1);
        show(shown, Clue.FIRST, piece.first());
        show(shown, Clue.HEADS, heads[q][s]);
        show(shown, Clue.UNHEADED, headed && !repeats(q, piece));
        show(shown, Clue.UNLISTED, listed && piece.number() == 0);
        kind(q, piece, shown);
    }

    private void kind(int q, Segment piece, double[] shown) {
        show(shown, Clue.OPEN, wanted.get(q).isEmpty());
        for (var one : wanted.get(q)) {
            shown[Clue.SUM_SHOWN.ordinal() + 2 * one.ordinal() + (one.isIn(piece) ? 0 : 1)] = 1;
        }
        switch (questions.get(q).kind()) {
            case SEND -> {
                show(shown, Clue.SENT, piece.has(Trait.ATTACHED));
                show(shown, Clue.DONE, piece.has(Trait.DONE) || piece.has(Trait.ACT));
            }
            case DO -> {
                show(shown, Clue.DONE, piece.has(Trait.DONE) || piece.has(Trait.ACT));
                show(shown, Clue.YES_WORD, piece.has(Trait.YES_NO));
                show(shown, Clue.ECHO, echoes(q, piece));
            }
            case YES_NO -> {
                show(shown, Clue.YES_WORD, piece.has(Trait.YES_NO));
                show(shown, Clue.ECHO, echoes(q, piece));
            }
            default -> {}
        }
    }

    /** «Can you …?» "We can …": the verb of the question stands at the head of the piece. */
    private boolean echoes(int q, Segment piece) {
        return Words.tokens(questions.get(q).text(), 0, questions.get(q).text().length()).stream()
                .anyMatch(token ->
                        AUXILIARIES.contains(token.word()) && piece.opening().contains(token.word()));
    }

    /** What speaks for the piece being no answer at all, by {@link Clue}. */
    void idles(int s, double[] shown) {
        var piece = segments.get(s);
        show(shown, Clue.COURTESY, piece.has(Trait.COURTESY));
        show(shown, Clue.SORRY, piece.has(Trait.SORRY));
        show(shown, Clue.SUMMARY, piece.has(Trait.SUMMARY));
        show(shown, Clue.ORDERS, piece.has(Trait.ORDERS));
        show(shown, Clue.CONDITION, piece.has(Trait.CONDITION));
        show(shown, Clue.GOES_ON, piece.has(Trait.GOES_ON));
        show(shown, Clue.EXCLAIMS, piece.has(Trait.EXCLAIMS));
        show(
                shown,
                Clue.LAST,
                piece.last() && piece.block() > segments.getFirst().block());
        show(shown, Clue.HEAD, isStart(s));
        show(shown, Clue.INCLUDES, piece.has(Trait.INCLUDES));
        show(shown, Clue.PAYS, piece.has(Trait.PAYS));
        show(shown, Clue.AWAITS, piece.has(Trait.AWAITS));
        show(shown, Clue.ATTACHED, piece.has(Trait.ATTACHED));
        show(shown, Clue.OWN, isOwn(piece));
        show(shown, Clue.ITEM, piece.number() > 0);
        int blocks = segments.getLast().block();
        show(shown, Clue.TAIL, !piece.last() && s > 0 && nextBlock(s) == blocks);
        shown[Clue.PLACE.ordinal()] = segments.size() < 2 ? 0 : (double) s / (segments.size() - 1);
        show(shown, Clue.TELLS, piece.has(Trait.INFORM));
        show(shown, Clue.IDLE_IN, !piece.first());
    }

    /** The first piece that is more than courtesy. */
    private boolean isStart(int s) {
        for (int before = 0; before < s; before++) {
            var piece = segments.get(before);
            if (!piece.has(Trait.COURTESY) && !piece.has(Trait.SORRY) && !piece.has(Trait.EXCLAIMS)) {
                return false;
            }
        }
        return true;
    }

    /** Stands under a question that the client has not asked. */
    private boolean isOwn(Segment piece) {
        return piece.quoteAsks()
                && IntStream.range(0, questions.size())
                        .noneMatch(q -> share(content.get(q), piece.quote()) > REPEATED_BACK);
    }

    private int nextBlock(int s) {
        int block = segments.get(s).block();
        for (int next = s; next < segments.size(); next++) {
            if (segments.get(next).block() != block) {
                return segments.get(next).block();
            }
        }
        return -1;
    }

    /** What speaks for the piece going on with the answer before it, by {@link Clue}. */
    void rests(int s, double[] shown) {
        var piece = segments.get(s);
        show(shown, Clue.REST_IN, !piece.first());
        show(shown, Clue.REST_ON, piece.first());
        show(shown, Clue.REST_GOES_ON, piece.has(Trait.GOES_ON));
        show(shown, Clue.REST_ITEM, piece.first() && piece.isItem());
    }

    /** How likely a question is left out, or is none, by {@link Clue}. */
    void misses(int q, double[] shown) {
        var question = questions.get(q);
        shown[Clue.MISS.ordinal()] = 1;
        show(shown, Clue.MISS_UNMARKED, !question.isRequest() && question.text().indexOf('?') < 0);
        show(shown, Clue.MISS_REQUEST, question.isRequest());
        show(shown, Clue.MISS_VAGUE, content.get(q).size() <= VAGUE);
    }

    private boolean repeats(int q, Segment piece) {
        return !piece.quote().isEmpty()
                && !piece.has(Trait.SUMMARY)
                && share(content.get(q), piece.quote()) >= REPEATED
                && share(piece.quote(), content.get(q)) >= REPEATED_BACK;
    }

    private static double share(List<Term> terms, List<Term> others) {
        long both = terms.stream()
                .filter(term -> others.stream().anyMatch(other -> term.isSame(other) || term.isKin(other)))
                .count();
        return terms.isEmpty() ? 0 : (double) both / terms.size();
    }

    private static void show(double[] shown, Clue clue, boolean is) {
        shown[clue.ordinal()] = is ? 1 : 0;
    }

    /** Whether a question has hardly a telling word and waits for neither time nor sum: it can be answered in any words. */
    boolean isVague(int q) {
        return content.get(q).size() <= VAGUE
                && !questions.get(q).isRequest()
                && !wanted.get(q).contains(Wanted.SUM)
                && !wanted.get(q).contains(Wanted.TIME);
    }

    QuestionKind kind(int q) {
        return questions.get(q).kind();
    }
}
