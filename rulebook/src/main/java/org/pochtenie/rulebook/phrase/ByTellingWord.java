package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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

    private final int number;

    private record Entry(Phrase phrase, int least, int most) {}

    ByTellingWord(List<Phrase> phrases) {
        phrases.forEach(this::enter);
        List.of(words, beginnings, insides, lemmas).forEach(Index::close);
        number = Told.number(this);
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
        var told = Told.in(sentence);
        if (!told.mayHave(number)) {
            return List.of();
        }
        var tokens = sentence.tokens();
        var found = new Finds(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            if (told.mayHave(i, number)) {
                found.telling = i;
                around(tokens.get(i), found);
            }
        }
        return found.all;
    }

    /** Whether a sentence may have one of the phrases; says so at a glance, and now and then wrongly. */
    boolean mayBeIn(Sentence sentence) {
        return Told.in(sentence).mayHave(number);
    }

    /** Whether phrases are to be tried around such a token. */
    boolean isToldBy(Token token) {
        var told = new AtomicBoolean();
        around(token, entries -> told.set(true));
        return told.get();
    }

    private void around(Token token, Consumer<List<Entry>> found) {
        var word = token.word();
        words.find(word, found);
        if (!beginnings.isEmpty()) {
            beginnings.find(word, 0, BEGINNING, found);
        }
        for (int from = 0; !insides.isEmpty() && from < word.length(); from++) {
            insides.find(word, from, INSIDE, found);
        }
        var forms = token.lemmas();
        for (int f = 0; !lemmas.isEmpty() && f < forms.size(); f++) {
            lemmas.find(forms.get(f), found);
        }
    }

    /** What has been found in a sentence so far. */
    private static final class Finds implements Consumer<List<Entry>> {
        private final Sentence sentence;

        /** The token that the phrases are tried around. */
        private int telling;

        private List<Phrase.Found> all = List.of();

        Finds(Sentence sentence) {
            this.sentence = sentence;
        }

        @Override
        public void accept(List<Entry> entries) {
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
