package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Token;

/** Abbreviations that nobody in the conversation has used or written out. */
final class Abbreviations {
    private static final Wording SHORT = new Wording(
            "«%s»: сокращение в переписке не расшифровано",
            "“%s”: this abbreviation is explained nowhere in the conversation");
    private static final int LONGEST = 5;

    private final Set<String> known;

    /** @param known those that everybody knows */
    Abbreviations(Set<String> known) {
        this.known = known;
    }

    void read(Reading reading, Remarks remarks) {
        var lexicon = reading.lexicons().of(reading.language());
        if (lexicon == null) {
            return;
        }
        var text = reading.draft().text();
        var said = new HashSet<String>();
        var alone = alone(reading);
        var familiar = alone.isEmpty() ? Set.<String>of() : familiar(reading);
        for (var token : alone) {
            if (lexicon.isMisspelled(token.word())
                    && !familiar.contains(token.word())
                    && said.add(token.word())
                    && !Explanation.standsAt(text, token.start(), token.end())) {
                remarks.text(token.start(), token.end(), SHORT.with(text.substring(token.start(), token.end())));
            }
        }
    }

    /** The draft's words in capitals; beside another such word it is a shout or a title. */
    private static List<Token> alone(Reading reading) {
        var text = reading.draft().text();
        var alone = new ArrayList<Token>();
        for (var sentence : reading.letter().body()) {
            var tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (isAbbreviation(text, tokens.get(i))
                        && (i == 0 || !isAbbreviation(text, tokens.get(i - 1)))
                        && (i + 1 == tokens.size() || !isAbbreviation(text, tokens.get(i + 1)))) {
                    alone.add(tokens.get(i));
                }
            }
        }
        return alone;
    }

    /** The words of the conversation, of the client's card and of the firm. */
    private Set<String> familiar(Reading reading) {
        var words = new HashSet<>(known);
        reading.conversation().letters().stream().map(Said::text).forEach(text -> words.addAll(reading.wordsOf(text)));
        words.addAll(reading.wordsOf(reading.conversation().subject()));
        reading.client().notes().forEach(note -> words.addAll(reading.wordsOf(note)));
        words.addAll(reading.wordsOf(
                reading.client().name() + " " + reading.draft().from().name()));
        reading.profile().words("terms").forEach(term -> words.addAll(reading.wordsOf(term)));
        return words;
    }

    private static boolean isAbbreviation(String text, Token token) {
        int length = token.end() - token.start();
        return token.isWord()
                && length >= 2
                && length <= LONGEST
                && text.substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
    }
}
