package org.pochtenie.rulebook.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What has been worked out lately, the longest unused forgotten first. Serves all threads. */
public final class Remembered<K, V> {
    private final Map<K, V> memory;

    /** @param most how many entries are kept */
    public Remembered(int most) {
        this.memory = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key; worked out outside the lock, so two threads may do the same work once. */
    public V get(K key, Function<K, V> find) {
        synchronized (memory) {
            var known = memory.get(key);
            if (known != null) {
                return known;
            }
        }
        var found = find.apply(key);
        synchronized (memory) {
            memory.put(key, found);
        }
        return found;
    }
}
