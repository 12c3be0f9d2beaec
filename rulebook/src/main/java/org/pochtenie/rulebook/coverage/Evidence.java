package org.pochtenie.rulebook.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;

/** How far a piece of the draft looks like the answer to a question: common words, the kind of answer, its place. */
final class Evidence {
    /** From here on a piece may be the answer. */
    static final double ENOUGH = 0.5;
    /** From here on nobody needs to look again. */
    static final double STRONG = 0.95;
    /** What an answer out of turn has to show. */
    static final double KIND_AND_MORE = 0.75;

    private static final double WORDS = 1.5;
    private static final double KIND = 0.8;
    private static final double SHADE = 0.4;
    private static final double QUOTED = 2.0;
    /** What words weigh in thanks, in summaries and in the author's own questions. */
    private static final double BY_THE_WAY = 0.5;

    /** And where the reader is told to do something, which may be the answer. */
    private static final double ORDERED = 0.8;

    /** Words weigh less where a day or a sum was asked and none is named. */
    private static final double WITHOUT_KIND = 0.7;

    private static final double OTHERS = 0.3;
    private static final double SAME_NUMBER = 0.6;

    private final List<Question> questions;
    private final List<List<Set<String>>> content;
    private final Map<String, Double> weights = new HashMap<>();
    private final boolean numbered;

    Evidence(List<Question> questions, List<List<Set<String>>> content, List<Segment> segments) {
        this.questions = questions;
        this.content = content;
        // A word that every question has tells none of them from another.
        content.forEach(words ->
                words.stream().flatMap(Set::stream).distinct().forEach(word -> weights.merge(word, 1.0, Double::sum)));
        weights.replaceAll((word, count) -> 1 / count);
        this.numbered =
                segments.stream().filter(segment -> segment.number() > 0).count() == questions.size()
                        && questions.size() > 1;
    }

    double of(int question, Segment segment) {
        if (segment.has(Trait.ASKS) && segment.content().isEmpty()) {
            return 0;
        }
        if (repeats(question, segment)) {
            return QUOTED;
        }
        var kind = questions.get(question).kind();
        double words = common(content.get(question), segment.content());
        double shown = shown(kind, segment);
        boolean needsKind = kind == QuestionKind.WHEN || kind == QuestionKind.HOW_MUCH;
        if (segment.has(Trait.SUMMARY) || segment.has(Trait.ASKS) || segment.has(Trait.COURTESY)) {
            return WORDS * words * BY_THE_WAY;
        }
        if (segment.has(Trait.ORDERS) || segment.has(Trait.CONDITION)) {
            return WORDS * words * ORDERED;
        }
        if (words == 0 && belongsToAnother(question, segment)) {
            shown = 0;
        }
        double score = WORDS * words * (needsKind && shown == 0 ? WITHOUT_KIND : 1) + shown;
        return numbered && segment.number() == question + 1 && !belongsToAnother(question, segment)
                ? score + SAME_NUMBER
                : score;
    }

    /** What speaks in another question's words answers that one alone. */
    boolean belongsToAnother(int question, Segment segment) {
        for (int other = 0; other < questions.size(); other++) {
            if (other != question
                    && (common(content.get(other), segment.content()) >= OTHERS || repeats(other, segment))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece shows what the question waits for: a sum, a day, a reason, a file. */
    boolean isOfKind(int question, Segment segment) {
        return shown(questions.get(question).kind(), segment) >= KIND;
    }

    /** How many telling words a question has. */
    int words(int question) {
        return content.get(question).size();
    }

    /** The share of the question's words that the piece has too, weighed. */
    double common(int question, Segment segment) {
        return common(content.get(question), segment.content());
    }

    private boolean repeats(int question, Segment segment) {
        return !segment.quote().isEmpty()
                && !segment.has(Trait.SUMMARY)
                && common(content.get(question), segment.quote()) >= 0.6
                && common(segment.quote(), content.get(question)) >= 0.3;
    }

    private double common(List<Set<String>> asked, List<Set<String>> said) {
        double all = 0;
        double both = 0;
        for (var word : asked) {
            double weight = word.stream()
                    .mapToDouble(form -> weights.getOrDefault(form, 1.0))
                    .max()
                    .orElse(0);
            all += weight;
            if (said.stream().anyMatch(other -> sameWord(word, other))) {
                both += weight;
            }
        }
        return all == 0 ? 0 : both / all;
    }

    /** The same basic form, or words of one root: «оплатить» and «оплата». */
    static boolean sameWord(Set<String> one, Set<String> other) {
        for (var form : one) {
            for (var second : other) {
                if (!form.isEmpty()
                        && !second.isEmpty()
                        && form.charAt(0) == second.charAt(0)
                        && (form.equals(second) || root(form) && root(second) && form.regionMatches(0, second, 0, 5))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean root(String form) {
        return form.length() >= 6;
    }

    private static double shown(QuestionKind kind, Segment segment) {
        return switch (kind) {
            case WHEN -> segment.has(Trait.TIME) ? KIND : 0;
            case HOW_MUCH -> segment.has(Trait.MONEY) ? KIND : segment.has(Trait.NUMBER) ? SHADE : 0;
            case WHO -> segment.has(Trait.PERSON) ? SHADE : 0;
            case WHERE -> segment.has(Trait.PLACE) ? SHADE : 0;
            case WHY -> segment.has(Trait.REASON) ? KIND : 0;
            case YES_NO -> segment.has(Trait.YES_NO) ? KIND : segment.has(Trait.MODAL) ? SHADE / 2 : 0;
            case SEND -> segment.has(Trait.ATTACHED) ? KIND : segment.has(Trait.ACT) ? SHADE : 0;
            case DO -> segment.has(Trait.DONE) || segment.has(Trait.ACT) || segment.has(Trait.YES_NO) ? SHADE : 0;
            case HOW, WHICH, WHAT -> 0;
        };
    }
}
