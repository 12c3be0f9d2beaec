package org.pochtenie.rulebook.phrase;

import java.util.BitSet;

/** The first two letters of some words, asked whether another word may begin as one of them does; now and then wrongly so. */
final class Beginnings {
    private static final int SIZE = 1 << 12;

    private final BitSet single = new BitSet(SIZE);
    private final BitSet pairs = new BitSet(SIZE);

    /** A word, or the beginning of one; of a single letter it stands for all that begin with it. */
    void add(String word) {
        if (word.length() == 1) {
            single.set(word.charAt(0) % SIZE);
        } else if (!word.isEmpty()) {
            pairs.set(pair(word));
        }
    }

    boolean mayHave(String word) {
        return !word.isEmpty() && (single.get(word.charAt(0) % SIZE) || word.length() > 1 && pairs.get(pair(word)));
    }

    private static int pair(String word) {
        return (word.charAt(0) * 61 + word.charAt(1)) % SIZE;
    }
}
