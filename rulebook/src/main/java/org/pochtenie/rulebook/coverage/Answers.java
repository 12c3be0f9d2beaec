package org.pochtenie.rulebook.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
    private final List<Asked> asked;
    private final List<Question> questions;
    private final List<Segment> segments;
    private final Evidence evidence;
    private final Alignment alignment;
    private final int[] answeredBy;

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
        this.answeredBy = alignment.inOrder();
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
        return coverage;
    }

    private Coverage of(int q) {
        int segment = answeredBy[q];
        if (segment >= 0) {
            return answered(q, segment);
        }
        int elsewhere = bestAnywhere(q);
        if (elsewhere >= 0) {
            return answered(q, elsewhere);
        }
        for (var candidate : segments) {
            if (candidate.defers() && speaksOf(q, candidate)) {
                return deferred(q, candidate);
            }
        }
        int spare = spare(q);
        return spare >= 0
                ? found(q, State.ANSWERED, true, segments.get(spare))
                : new Coverage(asked.get(q), State.MISSED, false, -1, -1, null);
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
            case HOW_MUCH -> !piece.has(Trait.MONEY) && !piece.has(Trait.NUMBER);
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
     * A piece that answers nothing else. It is taken for the answer where nothing can be told from the words: of a lone
     * question, or of one that has hardly any ("What shall we do?").
     */
    private int spare(int q) {
        var kind = questions.get(q).kind();
        boolean telling = kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MUCH || evidence.words(q) > 1;
        if (telling && questions.size() > 1) {
            return -1;
        }
        for (int s = 0; s < segments.size(); s++) {
            if (segments.get(s).isSubstance()
                    && !isTaken(s)
                    && !(telling && segments.get(s).defers())) {
                return s;
            }
        }
        return -1;
    }
}
