package org.pochtenie.rulebook.letter.tone;

import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Insults and contempt, words in capitals, rows of exclamation marks. */
public final class Calm implements LetterRule {
    private static final Wording HARSH = new Wording("«%s»: это звучит резко", "“%s” sounds harsh");
    /** The words in capitals of a letter, which stays as it is. */
    private static final Remembered<String, Set<String>> CAPITALS_OF = new Remembered<>(2_000);

    private static final Wording CAPITALS =
            new Wording("Прописные буквы читаются как крик", "Capital letters read like a shout");
    private static final Wording MARKS = new Wording(
            "Восклицательные знаки подряд читаются как крик", "A row of exclamation marks reads like a shout");
    private static final Wording SMALL = new Wording("Строчными", "Small letters");
    private static final Wording DOT = new Wording("Поставить точку", "Put a full stop");
    private static final int LETTERS_OF_A_SHOUT = 10;

    private final Rudeness rudeness;

    public Calm(RuleFile file) {
        rudeness = new Rudeness(file);
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var text = reading.draft().text();
        var ofClient = wordsOfClient(reading);
        for (var sentence : reading.letter().body()) {
            if (!says(Rudeness.Grade.RUDE, Rudeness.RUDE, sentence, reading, remarks)) {
                says(Rudeness.Grade.HARSH, HARSH, sentence, reading, remarks.atMost(Weight.WARN));
            }
            // Among friends and on lists, capitals and marks are a manner, and headlines come along.
            var loud = remarks.atMost(reading.isToClient() ? Weight.WARN : Weight.HINT);
            capitals(text, sentence, ofClient, loud);
            marks(sentence, loud);
        }
    }

    private boolean says(Rudeness.Grade grade, Wording message, Sentence sentence, Reading reading, Remarks remarks) {
        var text = reading.draft().text();
        boolean said = false;
        for (var found : rudeness.in(sentence, text, reading.language(), reading.lexicons(), grade)) {
            // A title of a book or the client's own words, repeated.
            if (!Quoted.is(text, sentence, found.start())) {
                remarks.text(found.start(), found.end(), message.with(reading.words(found)));
                said = true;
            }
        }
        return said;
    }

    /** Two or more words in capitals side by side; one is a name, and what the client wrote so is his title. */
    private static void capitals(String text, Sentence sentence, Set<String> ofClient, Remarks remarks) {
        var words = sentence.tokens();
        for (int i = 0; i < words.size(); i++) {
            int to = i;
            int letters = 0;
            while (to < words.size()
                    && isCapitals(text, words.get(to))
                    && !ofClient.contains(words.get(to).word())) {
                letters += words.get(to).word().length();
                to++;
            }
            if (to - i >= 2 && letters >= LETTERS_OF_A_SHOUT) {
                int start = words.get(i).start();
                int end = words.get(to - 1).end();
                var small = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
                remarks.text(start, end, CAPITALS, Fix.of(SMALL, new Edit.Replace(start, end, small)));
                i = to;
            }
        }
    }

    private static void marks(Sentence sentence, Remarks remarks) {
        for (var token : sentence.tokens()) {
            if (token.word().startsWith("!!") && token.word().chars().allMatch(c -> c == '!')) {
                remarks.text(
                        token.start(),
                        token.end(),
                        MARKS,
                        Fix.of(DOT, new Edit.Replace(token.start(), token.end(), ".")));
            }
        }
    }

    private static boolean isCapitals(String text, Token token) {
        if (!token.isWord() || token.word().length() < 2) {
            return false;
        }
        for (int i = token.start(); i < token.end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> wordsOfClient(Reading reading) {
        return reading.conversation().letters().stream()
                .filter(said -> said.direction() == Direction.IN)
                .flatMap(said -> CAPITALS_OF.get(said.text(), Calm::inCapitals).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> inCapitals(String text) {
        return Words.tokens(text, 0, text.length()).stream()
                .filter(token -> isCapitals(text, token))
                .map(Token::word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
