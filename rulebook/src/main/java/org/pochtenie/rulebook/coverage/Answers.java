package org.pochtenie.rulebook.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;

/** Says of every open question what a draft does about it. */
public final class Answers {
    /** From these odds on a question is told as missed, doubtfully. */
    private static final double DOUBTFUL = 0.2;
    /** And from these for certain. */
    private static final double CERTAIN = 1.5;
    /** Below these odds an answer is sure. */
    private static final double SURE = -1.5;
    /** Or with so much more to show for itself than for no answer. */
    private static final double PLAIN = 2;

    private static final int SHORT = 16;
    private static final Set<String> NEED =
            Set.of(" need ", "would like ", "нужен ", "нужна ", "нужно ", "нужны ", "хотим ");

    private final List<Asked> asked;
    private final List<Segment> segments;
    private final Likeness likeness;
    private final Alignment alignment;

    /** Whose part each part is. */
    private final List<Integer> of = new ArrayList<>();

    private final double[] missed;
    private final int[] answeredBy;

    private Answers(List<Asked> asked, List<Segment> segments, Language language, Lexicons lexicons) {
        this.asked = asked;
        this.segments = segments;
        var questions = new ArrayList<Question>();
        for (int q = 0; q < asked.size(); q++) {
            for (var part : Parts.of(asked.get(q).question(), language)) {
                questions.add(part);
                of.add(q);
            }
        }
        this.likeness = new Likeness(questions, content(questions, language, lexicons), segments, language);
        this.alignment = new Alignment(likeness, questions.size(), segments);
        this.missed = alignment.missed();
        this.answeredBy = alignment.answeredBy();
        for (int p = 0; p < missed.length; p++) {
            answeredBy[p] = missed[p] >= DOUBTFUL ? -1 : answeredBy[p];
        }
    }

    static List<List<Term>> content(List<Question> questions, Language language, Lexicons lexicons) {
        return questions.stream()
                .map(question -> Content.of(
                        Words.tokens(question.text(), 0, question.text().length()), language, lexicons))
                .toList();
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

    /** What holds of the part that fares worst. */
    private Coverage of(int q) {
        int worst = of.indexOf(q);
        for (int p = worst; p <= of.lastIndexOf(q); p++) {
            boolean left = answeredBy[p] < 0 && promise(p) < 0;
            boolean before = answeredBy[worst] < 0 && promise(worst) < 0;
            worst = left && (!before || missed[p] > missed[worst]) ? p : worst;
        }
        return ofPart(asked.get(q), worst);
    }

    private Coverage ofPart(Asked one, int p) {
        if (answeredBy[p] >= 0) {
            var piece = segments.get(answeredBy[p]);
            return piece.defers() && putsOff(p, piece)
                    ? deferred(one, piece)
                    : new Coverage(one, State.ANSWERED, isThin(p), start(answeredBy[p]), piece.end(), null);
        }
        if (isNeed(p)) {
            int first =
                    Arrays.stream(answeredBy).filter(taken -> taken >= 0).min().orElse(0);
            return new Coverage(
                    one,
                    State.ANSWERED,
                    true,
                    segments.get(first).start(),
                    segments.get(first).end(),
                    null);
        }
        int later = promise(p);
        return later >= 0
                ? deferred(one, segments.get(later))
                : new Coverage(one, State.MISSED, missed[p] < CERTAIN || likeness.isVague(p), -1, -1, null);
    }

    /** «Нужен перевод каталога» beside questions about it is answered where they are. */
    private boolean isNeed(int p) {
        var question = asked.get(of.get(p)).question();
        return question.isRequest()
                && NEED.stream()
                        .anyMatch(
                                word -> question.text().toLowerCase(Locale.ROOT).contains(word))
                && Arrays.stream(answeredBy).anyMatch(taken -> taken >= 0);
    }

    private boolean isThin(int p) {
        double margin = alignment.margin(p, answeredBy[p]);
        return missed[p] > SURE ? margin < PLAIN || likeness.words(p, answeredBy[p]) == 0 : margin < 0;
    }

    /** «Успеваем. Печать займёт четыре дня»: a short sentence before the telling one belongs to it. */
    private int start(int s) {
        boolean led = s > 0
                && segments.get(s - 1).block() == segments.get(s).block()
                && segments.get(s - 1).end() - segments.get(s - 1).start() <= SHORT
                && Arrays.stream(answeredBy).noneMatch(taken -> taken == s - 1);
        return segments.get(led ? s - 1 : s).start();
    }

    /** "The layout comes on Monday" answers "when?", "I'll tell you on Monday" does not. */
    private boolean putsOff(int q, Segment piece) {
        return switch (likeness.kind(q)) {
            case SEND, DO -> true;
            case HOW_MUCH -> !piece.has(Trait.MONEY) && (piece.has(Trait.INFORM) || !piece.has(Trait.NUMBER));
            default -> piece.has(Trait.INFORM);
        };
    }

    private static Coverage deferred(Asked one, Segment piece) {
        var moment = Objects.requireNonNull(piece.moment());
        return new Coverage(one, State.DEFERRED, false, piece.start(), piece.end(), moment.at());
    }

    /** A promise to tell later: of this thing, at its place, or of everything where nothing is answered yet. */
    private int promise(int q) {
        boolean nothingYet = Arrays.stream(answeredBy).allMatch(taken -> taken < 0);
        for (int s = 0; s < segments.size(); s++) {
            var piece = segments.get(s);
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
        for (int s = 0; s < segments.size(); s++) {
            if (segments.get(s).block() == block && likeness.words(q, s) > 0) {
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
        var piece = segments.get(s);
        if (piece.about() > 0) {
            return piece.about() == q + 1;
        }
        if (likeness.words(q, s) > 0) {
            return true;
        }
        for (int other = 0; other < of.size(); other++) {
            if (other != q && likeness.words(other, s) > 0.3) {
                return false;
            }
        }
        return piece.has(Trait.INFORM);
    }
}
