package org.pochtenie.rulebook.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;

/** Says of every open question what a draft does about it. */
public final class Answers {
    private static final double OWN_WORDS = 0.3;
    /** A question of so few telling words can be answered without any of them. */
    private static final int VAGUE = 2;

    private final List<Asked> asked;
    private final List<Question> questions;
    private final List<Segment> segments;
    private final Evidence evidence;
    private final Alignment alignment;
    private final int[] answeredBy;

    /** The last block that wants something of the reader: what he is to do next, and no answer. */
    private final int lastStep;

    private Answers(List<Asked> asked, List<Segment> segments, Language language, Lexicons lexicons) {
        this.asked = asked;
        this.questions = asked.stream().map(Asked::question).toList();
        this.segments = segments;
        var content = questions.stream()
                .map(question -> Content.of(
                        Words.tokens(question.text(), 0, question.text().length()), language, lexicons))
                .toList();
        this.evidence = new Evidence(questions, content, segments);
        this.alignment = new Alignment(questions, segments, evidence);
        this.answeredBy = alignment.assigned();
        this.lastStep = segments.stream()
                .filter(Segment::wantsSomething)
                .mapToInt(Segment::block)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * @param asked in the order asked
     * @param now "tomorrow" in the letter is counted from it, in the zone
     */
    public static List<Coverage> to(
            List<Asked> asked, LetterText letter, Language language, Lexicons lexicons, Instant now, ZoneId zone) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var segments = Segments.of(letter, language, lexicons, now, zone);
        return new Answers(asked, segments, language, lexicons).coverage();
    }

    private List<Coverage> coverage() {
        var coverage = new ArrayList<Coverage>();
        for (int q = 0; q < asked.size(); q++) {
            coverage.add(
                    asked.get(q).ticked() ? new Coverage(asked.get(q), State.ANSWERED, false, -1, -1, null) : of(q));
        }
        return hasUnclaimed() ? coverage.stream().map(Answers::doubted).toList() : coverage;
    }

    /** A paragraph that answers nothing else may be the answer, in words that only a person understands. */
    private boolean hasUnclaimed() {
        return segments.stream()
                .anyMatch(piece -> piece.first()
                        && piece.mayAnswer()
                        && !piece.wantsSomething()
                        && piece.block() < lastStep
                        && !isTakenBlock(piece.block()));
    }

    private static Coverage doubted(Coverage one) {
        return one.state() == State.MISSED ? new Coverage(one.asked(), State.MISSED, true, -1, -1, null) : one;
    }

    private Coverage of(int q) {
        int segment = answeredBy[q];
        if (segment >= 0) {
            return answered(q, segment);
        }
        int elsewhere = bestAnywhere(q);
        if (elsewhere >= 0) {
            answeredBy[q] = elsewhere;
            return answered(q, elsewhere);
        }
        int later = promise(q);
        if (later >= 0) {
            return deferred(q, segments.get(later));
        }
        int spare = spare(q);
        if (spare >= 0) {
            answeredBy[q] = spare;
        }
        return spare >= 0
                ? found(q, State.ANSWERED, true, segments.get(spare))
                : new Coverage(asked.get(q), State.MISSED, isVague(q), -1, -1, null);
    }

    /** A promise to tell later: of this thing, at its place, or of everything where nothing is answered yet. */
    private int promise(int q) {
        boolean nothingYet = Arrays.stream(answeredBy).allMatch(taken -> taken < 0);
        for (int s = 0; s < segments.size(); s++) {
            var piece = segments.get(s);
            if (piece.defers()
                    && speaksOf(q, piece)
                    && ((nothingYet || isBetween(q, s)) && piece.has(Trait.LATER)
                            || piece.about() > 0
                            || isOnIt(q, piece.block()))) {
                return s;
            }
        }
        return -1;
    }

    private boolean isVague(int q) {
        var kind = questions.get(q).kind();
        boolean timely = kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MUCH;
        // Without a mark it may be no question at all.
        boolean unmarked =
                !questions.get(q).isRequest() && questions.get(q).text().indexOf('?') < 0;
        return unmarked || evidence.words(q) == 0 || evidence.words(q) <= VAGUE && !timely;
    }

    /** Whether a paragraph has a word of the question. */
    private boolean isOnIt(int q, int block) {
        return segments.stream().anyMatch(piece -> piece.block() == block && evidence.common(q, piece) > 0);
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

    private Coverage answered(int q, int segment) {
        var piece = segments.get(segment);
        if (piece.defers() && putsOff(q, piece)) {
            return deferred(q, piece);
        }
        return found(q, State.ANSWERED, alignment.score(q, segment) < Evidence.STRONG, piece);
    }

    /** "The layout comes on Monday" answers "when?", "I'll tell you on Monday" does not. */
    private boolean putsOff(int q, Segment piece) {
        return switch (questions.get(q).kind()) {
            case SEND, DO -> true;
            case HOW_MUCH -> !piece.has(Trait.MONEY) && (piece.has(Trait.INFORM) || !piece.has(Trait.NUMBER));
            default -> piece.has(Trait.INFORM);
        };
    }

    private Coverage deferred(int q, Segment piece) {
        var moment = java.util.Objects.requireNonNull(piece.moment());
        return new Coverage(asked.get(q), State.DEFERRED, false, piece.start(), piece.end(), moment.at());
    }

    private Coverage found(int q, State state, boolean weak, Segment piece) {
        return new Coverage(asked.get(q), state, weak, piece.start(), piece.end(), null);
    }

    /** The answer given out of turn. */
    private int bestAnywhere(int q) {
        int best = -1;
        for (int s = 0; s < segments.size(); s++) {
            boolean free = !isTaken(s) || evidence.common(q, segments.get(s)) >= 0.5;
            if (free
                    && evidence.common(q, segments.get(s)) >= OWN_WORDS
                    && alignment.score(q, s) >= Evidence.KIND_AND_MORE
                    && (best < 0 || alignment.score(q, s) > alignment.score(q, best))) {
                best = s;
            }
        }
        return best;
    }

    private boolean isTaken(int segment) {
        for (int taken : answeredBy) {
            if (taken == segment) {
                return true;
            }
        }
        return false;
    }

    /** A promise without an object stands for everything that is still open; one with an object for that alone. */
    private boolean speaksOf(int q, Segment piece) {
        if (piece.about() > 0) {
            return piece.about() == q + 1;
        }
        if (evidence.common(q, piece) > 0) {
            return true;
        }
        for (int other = 0; other < questions.size(); other++) {
            if (other != q && evidence.common(other, piece) > 0.3) {
                return false;
            }
        }
        return piece.has(Trait.INFORM);
    }

    /**
     * A paragraph that answers nothing else and stands where the answer would. It is taken for the answer where words
     * tell nothing; a question of time or money needs a time or a sum.
     */
    private int spare(int q) {
        var kind = questions.get(q).kind();
        if (kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MUCH) {
            return -1;
        }
        for (int s = 0; s < segments.size() && segments.get(s).block() < lastStep; s++) {
            var piece = segments.get(s);
            if (piece.mayAnswer()
                    && piece.first()
                    && isBetween(q, s)
                    && !isTakenBlock(piece.block())
                    && !evidence.belongsToAnother(q, piece)
                    && !piece.defers()) {
                return s;
            }
        }
        return -1;
    }

    private boolean isTakenBlock(int block) {
        for (int taken : answeredBy) {
            if (taken >= 0 && segments.get(taken).block() == block) {
                return true;
            }
        }
        return false;
    }
}
