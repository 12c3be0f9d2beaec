package org.pochtenie.rulebook.letter.envelope;

import java.util.List;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** A subject made of the letter's own words. */
final class Topic {
    private static final int LONGEST = 60;
    private static final int WORDS = 7;

    private Topic() {}

    /**
     * What the letter says it is about, otherwise the beginning of its first telling sentence; empty when it says nothing.
     *
     * @param about phrases after which the matter is named: «по поводу», "regarding"
     * @param idle beginnings that tell nothing: thanks, "I am writing to"
     */
    static String of(Reading reading, PhraseList about, PhraseList idle) {
        var body = reading.letter().body();
        for (var sentence : body) {
            var found = about.in(sentence);
            if (!found.isEmpty()) {
                var topic = from(reading, sentence, found.getFirst().end());
                if (!topic.isEmpty()) {
                    return topic;
                }
            }
        }
        for (var sentence : body) {
            var opening = idle.in(sentence);
            int at = opening.isEmpty() ? sentence.start() : opening.getLast().end();
            var topic = from(reading, sentence, at);
            if (topic.indexOf(' ') > 0) {
                return topic;
            }
        }
        return "";
    }

    /** Up to the first mark, some words at most, without a loose word at the end. */
    private static String from(Reading reading, Sentence sentence, int start) {
        var tokens = sentence.tokens().stream()
                .filter(token -> token.start() >= start)
                .dropWhile(token -> token.kind() == Token.Kind.MARK)
                .takeWhile(token -> token.kind() != Token.Kind.MARK || token.is("«") || token.is("»") || token.is("№"))
                .limit(WORDS)
                .toList();
        while (!tokens.isEmpty() && (isLoose(tokens.getLast()) || length(tokens) > LONGEST)) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        if (tokens.isEmpty()) {
            return "";
        }
        var words = reading.draft()
                .text()
                .substring(tokens.getFirst().start(), tokens.getLast().end())
                .replaceAll("\\s+", " ");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static int length(List<Token> tokens) {
        return tokens.getLast().end() - tokens.getFirst().start();
    }

    /** Prepositions and articles join what follows. */
    private static boolean isLoose(Token token) {
        return token.isWord() && token.word().length() <= 3 || token.is("«");
    }
}
