package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pochtenie.rulebook.text.Sentence;

/** Phrases, and the phrases that excuse a sentence which also has one of the first. */
public record PhraseList(List<Phrase> phrases, List<Phrase> unless) {
    public PhraseList {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }

    public static PhraseList of(List<String> phrases, List<String> unless) {
        return new PhraseList(
                phrases.stream().map(Phrase::of).toList(), unless.stream().map(Phrase::of).toList());
    }

    /** What is found in a sentence, from left to right, none inside another. */
    public List<Phrase.Found> in(Sentence sentence) {
        var found = new ArrayList<>(phrases.stream()
                .map(phrase -> phrase.in(sentence))
                .filter(Objects::nonNull)
                .toList());
        if (found.isEmpty() || unless.stream().anyMatch(phrase -> phrase.isIn(sentence))) {
            return List.of();
        }
        found.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        var apart = new ArrayList<Phrase.Found>();
        for (var one : found) {
            if (apart.isEmpty() || one.start() >= apart.getLast().end()) {
                apart.add(one);
            }
        }
        return apart;
    }
}
