package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Asks the client what we have asked him before and he has answered, or what he has told unasked. */
public final class NoKnownQuestion implements LetterRule {
    private static final Wording KNOWN =
            new Wording("Об этом уже спрашивали, клиент ответил: «%s»", "Asked before, and the client answered: “%s”");
    private static final Wording TOLD =
            new Wording("Клиент об этом уже писал: «%s»", "The client has already written that: “%s”");
    private static final int QUOTED = 80;
    private static final double ALIKE = 0.8;

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()
                || reading.conversation().letters().isEmpty()) {
            return;
        }
        var told = new ToldBefore(reading);
        for (var question : Questions.in(reading.letter())) {
            answer(reading, question)
                    .map(answer -> KNOWN.with(shortened(answer)))
                    .or(() -> told.answer(question).map(answer -> TOLD.with(shortened(answer))))
                    .ifPresent(message -> remarks.text(question.start(), question.end(), message));
        }
    }

    private static Optional<String> answer(Reading reading, Question question) {
        var letters = reading.conversation().letters();
        var asked = content(reading, question);
        if (asked.size() < 2) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < letters.size(); i++) {
            if (letters.get(i).direction() == Direction.OUT && asks(reading, letters.get(i), question, asked)) {
                var answer = letters.subList(i + 1, letters.size()).stream()
                        .filter(said -> said.direction() == Direction.IN)
                        .findFirst();
                if (answer.isPresent()) {
                    return answer.map(said -> best(reading, said, asked));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Reading reading, Said said, Question question, List<Token> asked) {
        return Questions.in(reading.letter(said)).stream()
                .filter(earlier -> earlier.kind() == question.kind())
                .anyMatch(earlier -> alike(asked, content(reading, earlier)));
    }

    private static boolean alike(List<Token> one, List<Token> other) {
        return share(one, other) >= ALIKE && share(other, one) >= ALIKE;
    }

    private static double share(List<Token> of, List<Token> in) {
        long common = of.stream()
                .filter(token -> in.stream().anyMatch(other -> ContentWords.same(token, other)))
                .count();
        return of.isEmpty() ? 0 : (double) common / of.size();
    }

    private static List<Token> content(Reading reading, Question question) {
        var words = question.text();
        return ContentWords.in(
                Words.tokens(words, 0, words.length(), reading.lexicons().lemmas()));
    }

    /** The sentence of the answer that has most of the question's words, otherwise the first. */
    private static String best(Reading reading, Said said, List<Token> asked) {
        var body = reading.letter(said).body();
        if (body.isEmpty()) {
            return said.text();
        }
        var best = body.getFirst();
        for (var sentence : body) {
            if (share(asked, ContentWords.in(sentence)) > share(asked, ContentWords.in(best))) {
                best = sentence;
            }
        }
        return said.text().substring(best.start(), best.end());
    }

    private static String shortened(String answer) {
        var line = answer.replaceAll("\\s+", " ").strip();
        if (line.length() <= QUOTED) {
            return line;
        }
        int cut = line.lastIndexOf(' ', QUOTED);
        return line.substring(0, cut < 0 ? QUOTED : cut) + "…";
    }
}
