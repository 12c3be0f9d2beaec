package org.pochtenie.rulebook.phrase;

import java.util.Collection;

/** Some words, asked whether another may be one of them: answers at a glance, and now and then wrongly yes. */
final class Hashes {
    private static final int BITS_A_WORD = 16;

    private final long[] bits;

    Hashes(Collection<String> words) {
        bits = new long[Integer.highestOneBit(Math.max(1, words.size() * BITS_A_WORD / Long.SIZE))];
        for (var word : words) {
            int at = place(word.hashCode());
            bits[at >> 6] |= 1L << at;
        }
    }

    /** Whether the word of that hash code may be one of them. */
    boolean mayHave(int hash) {
        int at = place(hash);
        return (bits[at >> 6] & 1L << at) != 0;
    }

    private int place(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & bits.length * Long.SIZE - 1;
    }
}
