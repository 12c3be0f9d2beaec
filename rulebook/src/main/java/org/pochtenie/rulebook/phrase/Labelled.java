package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Sentence;

/** Several lists of phrases, each with its label, looked for in one pass: of which of them a sentence has something. */
public final class Labelled<E extends Enum<E>> {
    private static final int KEY = 3;

    private record One<E>(Phrase phrase, E label) {}

    private final Class<E> labels;
    private final Map<String, List<One<E>>> byWord = new HashMap<>();
    private final Map<String, List<One<E>>> byBeginning = new HashMap<>();
    private final Map<String, List<One<E>>> byLemma = new HashMap<>();
    private final List<One<E>> anywhere = new ArrayList<>();
    private final Beginnings words = new Beginnings();

    Labelled(Class<E> labels, Map<E, List<Phrase>> phrases) {
        this.labels = labels;
        phrases.forEach((label, some) -> some.forEach(phrase -> enter(new One<>(phrase, label))));
    }

    private void enter(One<E> one) {
        var first = one.phrase.firstWords();
        if (first == null) {
            anywhere.add(one);
            return;
        }
        for (var word : first.whole()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(one);
            words.add(word);
        }
        for (var lemma : first.lemmas()) {
            byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(one);
        }
        for (var beginning : first.beginnings()) {
            var key = beginning.substring(0, Math.min(KEY, beginning.length()));
            byBeginning.computeIfAbsent(key, ignored -> new ArrayList<>()).add(one);
            words.add(key);
        }
    }

    public EnumSet<E> in(Sentence sentence) {
        var found = EnumSet.noneOf(labels);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            var word = sentence.tokens().get(i).word();
            if (words.mayHave(word)) {
                look(byWord.get(word), sentence, i, found);
                for (int length = 1; length <= Math.min(KEY, word.length()); length++) {
                    look(byBeginning.get(word.substring(0, length)), sentence, i, found);
                }
            }
            if (!byLemma.isEmpty()) {
                for (var lemma : sentence.tokens().get(i).lemmas()) {
                    look(byLemma.get(lemma), sentence, i, found);
                }
            }
            look(anywhere, sentence, i, found);
        }
        return found;
    }

    private void look(@Nullable List<One<E>> some, Sentence sentence, int at, EnumSet<E> found) {
        if (some == null) {
            return;
        }
        for (var one : some) {
            if (!found.contains(one.label) && one.phrase.at(sentence, at) != null) {
                found.add(one.label);
            }
        }
    }
}
