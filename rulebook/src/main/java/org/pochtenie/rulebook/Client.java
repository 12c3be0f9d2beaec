package org.pochtenie.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client's card tells the guard.
 *
 * @param name the full name; may be empty
 * @param addressedAs how a greeting names him («Ирина Петровна»); null: the guard takes it from the name
 * @param form null: the profile's form holds
 * @param notes free lines of the card: names, terms and wishes; their words count as spelled right
 */
public record Client(
        String name,
        String address,
        @Nullable String addressedAs,
        @Nullable Form form,
        List<String> notes) {
    /** Nobody is known. */
    public static final Client UNKNOWN = new Client("", "", null, null, List.of());

    public Client {
        notes = List.copyOf(notes);
    }

    public static Client of(Person person) {
        return new Client(person.name(), person.address(), null, null, List.of());
    }
}
