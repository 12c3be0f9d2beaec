package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/**
 * Phrases by their most telling word. Most sentences have none of those words; where one stands, its phrases are tried around it
 * and nowhere else.
 */
final class ByTellingWord {
    /** First letters that the beginning of a word is found by, and what is inside one. */
    private static final int BEGINNING = 3;

    private static final int INSIDE = 2;

    private final Index<Entry> words = new Index<>();
    private final Index<Entry> beginnings = new Index<>();
    private final Index<Entry> insides = new Index<>();
    private final Index<Entry> lemmas = new Index<>();

    private record Entry(Phrase phrase, int least, int most) {}

    ByTellingWord(List<Phrase> phrases) {
        phrases.forEach(this::enter);
        List.of(words, beginnings, insides, lemmas).forEach(Index::close);
    }

    private void enter(Phrase phrase) {
        var telling = phrase.telling();
        var entry = new Entry(phrase, telling.least(), telling.most());
        telling.whole().forEach(word -> words.add(word, entry));
        telling.lemmas().forEach(lemma -> lemmas.add(lemma, entry));
        firstLetters(telling.beginnings(), BEGINNING).forEach(letters -> beginnings.add(letters, entry));
        firstLetters(telling.insides(), INSIDE).forEach(letters -> insides.add(letters, entry));
    }

    private static Set<String> firstLetters(List<String> words, int most) {
        return words.stream()
                .map(word -> word.substring(0, Math.min(most, word.length())))
                .collect(Collectors.toSet());
    }

    /** Every phrase wherever it stands in a sentence, in no order, some twice. */
    List<Phrase.Found> in(Sentence sentence) {
        var tokens = sentence.tokens();
        var found = new Finds(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            found.telling = i;
            around(tokens.get(i), found);
        }
        return found.all;
    }

    private void around(Token token, Finds found) {
        var word = token.word();
        words.find(word, found::add);
        if (!beginnings.isEmpty()) {
            beginnings.find(word, 0, BEGINNING, found::add);
        }
        for (int from = 0; !insides.isEmpty() && from < word.length(); from++) {
            insides.find(word, from, INSIDE, found::add);
        }
        var forms = token.lemmas();
        for (int f = 0; !lemmas.isEmpty() && f < forms.size(); f++) {
            lemmas.find(forms.get(f), found::add);
        }
    }

    /** What has been found in a sentence so far. */
    private static final class Finds {
        private final Sentence sentence;

        /** The token that the phrases are tried around. */
        private int telling;

        private List<Phrase.Found> all = List.of();

        Finds(Sentence sentence) {
            this.sentence = sentence;
        }

        void add(List<Entry> entries) {
            for (int e = 0; e < entries.size(); e++) {
                var entry = entries.get(e);
                for (int at = Math.max(0, telling - entry.most); at <= telling - entry.least; at++) {
                    var found = entry.phrase.at(sentence, at);
                    if (found != null) {
                        all = all.isEmpty() ? new ArrayList<>() : all;
                        all.add(found);
                    }
                }
            }
        }
    }
}
