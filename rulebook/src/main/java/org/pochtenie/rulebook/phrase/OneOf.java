package org.pochtenie.rulebook.phrase;

import java.util.HashSet;
import java.util.Set;

/** A few words, asked some ten thousand times a letter whether another is one of them; mostly it is not. */
final class OneOf {
    private static final OneOf NONE = new OneOf(Set.of());
    private static final int FEW = 2;

    private final Set<String> words;
    private final Hashes hashes;

    private OneOf(Set<String> words) {
        // A HashSet answers sooner than an immutable set, but for very small ones.
        this.words = words.size() > FEW ? new HashSet<>(words) : Set.copyOf(words);
        this.hashes = new Hashes(words);
    }

    static OneOf of(Set<String> words) {
        return words.isEmpty() ? NONE : new OneOf(words);
    }

    boolean has(String word) {
        return hashes.mayHave(word.hashCode()) && words.contains(word);
    }

    boolean isEmpty() {
        return this == NONE;
    }

    /** Not to be changed. */
    Set<String> words() {
        return words;
    }
}
