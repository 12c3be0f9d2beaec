package org.pochtenie.rulebook.letter.tone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** The words that count as spelled right in this conversation: the client's, names, the firm's terms. */
final class Excused {
    private static final int STEM = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Excused(Reading reading) {
        reading.conversation().letters().stream()
                .filter(said -> said.direction() == Direction.IN)
                .forEach(said -> reading.wordsOf(said.text()).forEach(this::learn));
        var draft = reading.draft();
        names(List.of(draft.from()));
        names(draft.to());
        names(draft.cc());
        learnAll(reading.client().name());
        reading.client().notes().forEach(this::learnAll);
        reading.profile().words("terms").forEach(this::learnAll);
        reading.profile().words("dictionary").forEach(this::learnAll);
        learnAll(reading.conversation().subject());
        draft.attachments().forEach(this::learnAll);
    }

    /** Whether the folded word, or another form of it, is known here. */
    boolean has(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (int length = STEM; length <= word.length(); length++) {
            if (word.length() - length <= 3 && beginnings.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private void names(List<Person> people) {
        people.forEach(person -> learnAll(person.name()));
    }

    private void learnAll(String text) {
        Words.tokens(text, 0, text.length()).stream().filter(Token::isWord).forEach(token -> learn(token.word()));
    }

    /** A name is declined: what it begins with is enough, when that is long enough. */
    private void learn(String word) {
        words.add(word);
        if (word.length() > STEM + 1) {
            beginnings.add(word.substring(0, word.length() - 1));
        }
    }
}
