package org.pochtenie.rulebook.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What has been found out about a piece of text, worked out once for whoever asks. Serves all threads. */
public final class Notes {
    private final ConcurrentHashMap<Object, Object> found = new ConcurrentHashMap<>();

    /**
     * What is noted under a key; two threads that ask at once may both work it out.
     *
     * @param key says what was looked for; always asked for with the same type
     * @param find gives something that nobody changes
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Object key, Supplier<T> find) {
        var known = found.get(key);
        if (known == null) {
            known = find.get();
            found.put(key, known);
        }
        return (T) known;
    }
}
