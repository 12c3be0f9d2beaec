package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/**
 * Phrases by their most telling word. Most sentences have none of those words; where one stands, its phrases are tried around it
 * and nowhere else.
 */
final class ByTellingWord {
    /** Letters of a beginning that it is found by. */
    private static final int KEY = 3;

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final Map<String, List<Entry>> byLemma = new HashMap<>();

    /** Phrases without such a word. */
    private final List<Phrase> always = new ArrayList<>();

    private final Hashes words;
    private final Hashes beginnings;
    private final Hashes lemmas;

    private record Entry(Phrase phrase, int least, int most) {}

    ByTellingWord(List<Phrase> phrases) {
        phrases.forEach(this::enter);
        words = new Hashes(byWord.keySet());
        beginnings = new Hashes(byBeginning.keySet());
        lemmas = new Hashes(byLemma.keySet());
    }

    private void enter(Phrase phrase) {
        var telling = phrase.telling();
        if (telling == null) {
            always.add(phrase);
            return;
        }
        var entry = new Entry(phrase, telling.least(), telling.most());
        telling.whole().forEach(word -> enter(byWord, word, entry));
        telling.lemmas().forEach(lemma -> enter(byLemma, lemma, entry));
        telling.beginnings().stream()
                .map(beginning -> beginning.substring(0, Math.min(KEY, beginning.length())))
                .distinct()
                .forEach(beginning -> enter(byBeginning, beginning, entry));
    }

    private static void enter(Map<String, List<Entry>> index, String key, Entry entry) {
        index.computeIfAbsent(key, ignored -> new ArrayList<>()).add(entry);
    }

    /** Every phrase wherever it stands in a sentence, in no order, some twice. */
    List<Phrase.Found> in(Sentence sentence) {
        var tokens = sentence.tokens();
        var found = new Finds(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            around(i, tokens.get(i), found);
            for (int p = 0; p < always.size(); p++) {
                found.add(always.get(p), i);
            }
        }
        return found.all;
    }

    private void around(int i, Token token, Finds found) {
        var word = token.word();
        if (words.mayHave(word.hashCode())) {
            found.add(byWord.get(word), i);
        }
        if (!byBeginning.isEmpty()) {
            // The hash code of a string, one letter after the other.
            int hash = 0;
            for (int length = 1; length <= Math.min(KEY, word.length()); length++) {
                hash = 31 * hash + word.charAt(length - 1);
                if (beginnings.mayHave(hash)) {
                    found.add(byBeginning.get(word.substring(0, length)), i);
                }
            }
        }
        if (!byLemma.isEmpty()) {
            var forms = token.lemmas();
            for (int f = 0; f < forms.size(); f++) {
                if (lemmas.mayHave(forms.get(f).hashCode())) {
                    found.add(byLemma.get(forms.get(f)), i);
                }
            }
        }
    }

    /** What has been found in a sentence so far. */
    private static final class Finds {
        private final Sentence sentence;
        private List<Phrase.Found> all = List.of();

        Finds(Sentence sentence) {
            this.sentence = sentence;
        }

        void add(@Nullable List<Entry> entries, int telling) {
            for (int e = 0; entries != null && e < entries.size(); e++) {
                var entry = entries.get(e);
                for (int at = Math.max(0, telling - entry.most); at <= telling - entry.least; at++) {
                    add(entry.phrase, at);
                }
            }
        }

        void add(Phrase phrase, int at) {
            var found = phrase.at(sentence, at);
            if (found != null) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.add(found);
            }
        }
    }
}
