package org.pochtenie.desk.client.book;

import java.util.List;

/**
 * Something in an address book that cannot be taken as it is.
 *
 * @param line where, from one; 0 for the file as a whole
 * @param key {@code client.book.mistake.<key>} says it
 * @param words what was written there, for its text
 */
public record Mistake(int line, String key, List<String> words) {
    public Mistake {
        words = List.copyOf(words);
    }

    static Mistake at(int line, String key, String... words) {
        return new Mistake(line, key, List.of(words));
    }
}
