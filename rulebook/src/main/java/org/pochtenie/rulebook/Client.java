package org.pochtenie.rulebook;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client's card tells the guard.
 *
 * @param name the full name; may be empty
 * @param addressedAs how a greeting names him («Ирина Петровна»); null: the guard takes it from the name
 * @param form null: the profile's form holds
 * @param hours when he wants to be written to, as on the card: «пн-пт 9:00-18:00», "10-19"; empty: not known
 * @param zone of these hours; null: the author's
 * @param channel by which he prefers to be reached, as on the card: «почта», "Telegram"; empty: not known
 * @param notes free lines of the card: names, terms, dates and wishes; their words count as spelled right
 */
public record Client(
        String name,
        String address,
        @Nullable String addressedAs,
        @Nullable Form form,
        String hours,
        @Nullable ZoneId zone,
        String channel,
        List<String> notes) {
    /** Nobody is known. */
    public static final Client UNKNOWN = named("", "");

    public Client {
        notes = List.copyOf(notes);
    }

    /** One whose hours are counted in the author's zone. */
    public Client(
            String name,
            String address,
            @Nullable String addressedAs,
            @Nullable Form form,
            String hours,
            String channel,
            List<String> notes) {
        this(name, address, addressedAs, form, hours, null, channel, notes);
    }

    public static Client of(Person person) {
        return named(person.name(), person.address());
    }

    private static Client named(String name, String address) {
        return new Client(name, address, null, null, "", "", List.of());
    }

    public Client with(@Nullable Form known) {
        return new Client(name, address, addressedAs, known, hours, zone, channel, notes);
    }
}
