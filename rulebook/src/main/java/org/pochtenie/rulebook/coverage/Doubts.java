package org.pochtenie.rulebook.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;

/**
 * Has a second opinion on the questions whose answer was thinly seen or not at all. It is told the sentence and its
 * neighbours, or what answers nothing else, and is believed only where the words that it names stand there. It can
 * find an answer and never lose one.
 */
public final class Doubts {
    /** UTF-16 units; nobody has to read more to judge one answer. */
    private static final int LONGEST = 800;

    private final LetterText letter;
    private final SecondOpinion opinion;
    private final List<Sentence> spare;

    private Doubts(List<Coverage> coverage, LetterText letter, SecondOpinion opinion) {
        this.letter = letter;
        this.opinion = opinion;
        this.spare = letter.body().stream()
                .filter(sentence -> !sentence.asks() && coverage.stream().noneMatch(one -> touches(sentence, one)))
                .toList();
    }

    /** The same coverage, better where the opinion helps. */
    public static List<Coverage> heard(List<Coverage> coverage, LetterText letter, SecondOpinion opinion) {
        if (opinion == SecondOpinion.NONE || coverage.stream().noneMatch(Doubts::isDoubtful)) {
            return coverage;
        }
        var doubts = new Doubts(coverage, letter, opinion);
        return coverage.stream()
                .map(one -> isDoubtful(one) ? doubts.heard(one) : one)
                .toList();
    }

    private static boolean isDoubtful(Coverage one) {
        return !one.asked().ticked()
                && (one.state() == State.MISSED || one.state() == State.ANSWERED && one.weak() && one.start() >= 0);
    }

    private static boolean touches(Sentence sentence, Coverage one) {
        return one.start() >= 0 && sentence.start() < one.end() && sentence.end() > one.start();
    }

    private Coverage heard(Coverage one) {
        var told = brief(one.state() == State.MISSED ? spare : around(one));
        if (told.isEmpty()) {
            return one;
        }
        var passage = told.stream().map(this::words).collect(Collectors.joining(" "));
        return opinion.answer(one.question().text(), passage)
                .map(evidence -> found(one, told, evidence))
                .orElse(one);
    }

    /** The sentences taken for the answer, one before and one after. */
    private List<Sentence> around(Coverage one) {
        var body = letter.body();
        var taken = IntStream.range(0, body.size())
                .filter(i -> touches(body.get(i), one))
                .toArray();
        return taken.length == 0
                ? List.of()
                : body.subList(Math.max(0, taken[0] - 1), Math.min(body.size(), taken[taken.length - 1] + 2));
    }

    private static List<Sentence> brief(List<Sentence> sentences) {
        var told = new ArrayList<Sentence>();
        int length = 0;
        for (var sentence : sentences) {
            length += sentence.end() - sentence.start() + 1;
            if (length > LONGEST) {
                break;
            }
            told.add(sentence);
        }
        return told;
    }

    /** The words stand in the draft, in sentences that were told; how they are broken into lines is all the same. */
    private Coverage found(Coverage one, List<Sentence> told, String evidence) {
        if (evidence.length() > LONGEST || evidence.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return one;
        }
        var words = Pattern.compile(Arrays.stream(evidence.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
        var place = words.matcher(letter.text());
        while (place.find()) {
            int start = place.start();
            int end = place.end();
            if (isWhole(start, end)
                    && told.stream().anyMatch(sentence -> sentence.start() <= start && start < sentence.end())
                    && told.stream().anyMatch(sentence -> sentence.start() < end && end <= sentence.end())) {
                return new Coverage(one.asked(), State.ANSWERED, false, start, end, null);
            }
        }
        return one;
    }

    /** No «да» out of «когда». */
    private boolean isWhole(int start, int end) {
        var text = letter.text();
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private String words(Sentence sentence) {
        return letter.text().substring(sentence.start(), sentence.end());
    }
}
