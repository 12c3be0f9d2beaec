package org.pochtenie.rulebook.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;

/** Says of every open question what a draft does about it. */
public final class Answers {
    /** From these odds on a question is told as missed, doubtfully: even odds are what short answers often have. */
    private static final double DOUBTFUL = 0.3;
    /** And from these for certain. */
    private static final double CERTAIN = 1.5;
    /** Below these odds an answer is sure. */
    private static final double SURE = -1.5;
    /** Or with so much more to show for itself than for no answer. */
    private static final double PLAIN = 2;

    /** So much of a question's words is most of them. */
    private static final double MOST = 0.8;

    private static final int SHORT = 16;
    private static final Set<String> NEED =
            Set.of(" need ", "would like ", "нужен ", "нужна ", "нужно ", "нужны ", "хотим ");

    private final List<Asked> asked;
    private final List<Segment> segments;
    private final List<Matter> matters = new ArrayList<>();
    private final Likeness likeness;
    private final Alignment alignment;
    private final PutOff putOff;

    /** Whose part each part is. */
    private final List<Integer> of = new ArrayList<>();

    private final double[] missed;
    private final int[] answeredBy;

    private Answers(List<Asked> asked, List<Segment> segments, Language language, Lexicons lexicons) {
        this.asked = asked;
        this.segments = segments;
        for (int q = 0; q < asked.size(); q++) {
            for (var part : Parts.of(asked.get(q).question(), language)) {
                matters.add(Matter.of(part, language, lexicons));
                of.add(q);
            }
        }
        var layout = new Layout(matters, segments);
        this.likeness = new Likeness(matters, segments, layout);
        this.alignment = new Alignment(likeness, new Idleness(segments, layout), matters.size(), segments);
        this.missed = alignment.missed();
        this.answeredBy = alignment.answeredBy();
        for (int p = 0; p < missed.length; p++) {
            boolean left = missed[p] >= DOUBTFUL;
            answeredBy[p] = left ? plainly(p, layout) : answeredBy[p];
        }
        this.putOff = new PutOff(segments, likeness, answeredBy);
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

    /** The piece under the repeated question, or in most of its words, whatever the rest of the letter is like; -1 for none. */
    private int plainly(int p, Layout layout) {
        for (int s = 0; s < segments.size(); s++) {
            var piece = segments.get(s);
            boolean inItsWords = !matters.get(p).isBare()
                    && likeness.words(p, s) >= MOST
                    && !piece.wantsSomething()
                    && matters.get(p).wanted().stream().allMatch(wanted -> wanted.isIn(piece));
            if (layout.isRepeated(p, s) || inItsWords) {
                return s;
            }
        }
        return -1;
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
            boolean left = answeredBy[p] < 0 && putOff.promise(p) < 0;
            boolean before = answeredBy[worst] < 0 && putOff.promise(worst) < 0;
            worst = left && (!before || missed[p] > missed[worst]) ? p : worst;
        }
        return ofPart(asked.get(q), worst);
    }

    private Coverage ofPart(Asked one, int p) {
        if (answeredBy[p] >= 0) {
            var piece = segments.get(answeredBy[p]);
            return PutOff.by(piece, matters.get(p).question().kind())
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
        int later = putOff.promise(p);
        return later >= 0
                ? deferred(one, segments.get(later))
                : new Coverage(
                        one, State.MISSED, missed[p] < CERTAIN || matters.get(p).isVague(), -1, -1, null);
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

    private static Coverage deferred(Asked one, Segment piece) {
        var moment = Objects.requireNonNull(piece.moment());
        return new Coverage(one, State.DEFERRED, false, piece.start(), piece.end(), moment.at());
    }
}
