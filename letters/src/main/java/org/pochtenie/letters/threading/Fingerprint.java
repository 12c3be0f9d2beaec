package org.pochtenie.letters.threading;

import java.util.Arrays;

/**
 * Words of a text as few numbers: two texts that share a run of words share numbers, however the lines are broken
 * (winnowing of word runs).
 */
final class Fingerprint {
    private static final int RUN = 4;
    private static final int WINDOW = 4;
    private static final int MOST_WORDS = 2_000;

    private int[] words = new int[64];
    private int count;

    private Fingerprint() {}

    /** Sorted numbers, each once; of the first 2,000 words. A text of less than four words has none. */
    static int[] of(CharSequence text) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.read(text);
        return fingerprint.winnowed();
    }

    /** Sorted numbers, one for each word. */
    static int[] words(CharSequence text) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.read(text);
        return sorted(fingerprint.words, fingerprint.count);
    }

    private void read(CharSequence text) {
        int word = 0;
        for (int i = 0; i < text.length() && count < MOST_WORDS; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                word = ended(word);
            } else if (Character.isIdeographic(c)) {
                ended(word);
                word = ended(c);
            } else {
                word = word * 31 + Character.toLowerCase(c);
            }
        }
        ended(word);
    }

    private int ended(int word) {
        if (word != 0 && count < MOST_WORDS) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = word;
        }
        return 0;
    }

    private int[] winnowed() {
        int runs = count - RUN + 1;
        if (runs <= 0) {
            return new int[0];
        }
        int[] hashes = new int[runs];
        for (int i = 0; i < runs; i++) {
            int hash = 0;
            for (int j = 0; j < RUN; j++) {
                hash = hash * 0x2c1b3c6d + words[i + j];
            }
            hashes[i] = mixed(hash);
        }
        int[] kept = new int[runs];
        int size = 0;
        int last = -1;
        for (int i = 0; i + Math.min(WINDOW, runs) <= runs; i++) {
            int least = i;
            for (int j = i + 1; j < Math.min(i + WINDOW, runs); j++) {
                least = hashes[j] <= hashes[least] ? j : least;
            }
            if (least != last) {
                kept[size++] = hashes[least];
                last = least;
            }
        }
        return sorted(kept, size);
    }

    private static int[] sorted(int[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[distinct++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, distinct);
    }

    private static int mixed(int hash) {
        int mixed = hash ^ hash >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    /** How many numbers two sorted rows share. */
    static int shared(int[] some, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Integer.compare(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    static int shared(long[] some, long[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Long.compare(some[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
