package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is to be found by a word or a part of one; filled once, then asked by all threads for words that it mostly has not. */
final class Index<E> {
    private final Map<String, List<E>> entries = new HashMap<>();
    private Hashes keys = new Hashes(List.of());

    void add(String key, E entry) {
        entries.computeIfAbsent(key, ignored -> new ArrayList<>()).add(entry);
    }

    /** To be called when everything is in. */
    void close() {
        keys = new Hashes(entries.keySet());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void find(String word, Consumer<List<E>> found) {
        var here = keys.mayHave(word.hashCode()) ? entries.get(word) : null;
        if (here != null) {
            found.accept(here);
        }
    }

    /** What is there for the letters of a word from that one on, {@code most} of them or fewer. */
    void find(String word, int from, int most, Consumer<List<E>> found) {
        // The hash code of a string, one letter after the other.
        int hash = 0;
        for (int to = from; to < Math.min(from + most, word.length()); to++) {
            hash = 31 * hash + word.charAt(to);
            var here = keys.mayHave(hash) ? entries.get(word.substring(from, to + 1)) : null;
            if (here != null) {
                found.accept(here);
            }
        }
    }
}
