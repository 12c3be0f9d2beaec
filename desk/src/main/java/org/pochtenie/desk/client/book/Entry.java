package org.pochtenie.desk.client.book;

import java.util.List;
import java.util.Map;

/**
 * What an address book tells of one person, or of a client as such.
 *
 * @param line where it begins in the file, from one; 0 for an entry of our own
 * @param told the values of each field that says anything, none of them blank
 */
public record Entry(int line, Map<Field, List<String>> told) {
    public Entry {
        told = Map.copyOf(told);
    }

    List<String> all(Field field) {
        return told.getOrDefault(field, List.of());
    }

    /** The only value of a field, empty when nothing is told. */
    String one(Field field) {
        var all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether it tells of a person; otherwise it is about the client alone. */
    boolean hasPerson() {
        return told.keySet().stream().anyMatch(field -> field.of() == Field.Of.PERSON || field.of() == Field.Of.WAY);
    }

    boolean isEmpty() {
        return told.isEmpty();
    }
}
