package org.pochtenie.desk.client;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A single thing that is known of a client.
 *
 * @param contact of whom of his people it is true, null: of the client
 * @param day a date to remember, or when a service was bought or a need comes; null: none
 * @param letter which told it, null: none did
 * @param noted when it was written down
 * @param checked when somebody last said that it is still so
 */
public record Fact(
        long id,
        long client,
        @Nullable Long contact,
        @Nullable Long project,
        Kind kind,
        String words,
        @Nullable LocalDate day,
        boolean yearly,
        @Nullable Long letter,
        Instant noted,
        Instant checked) {

    public enum Kind {
        WISH,
        NEED,
        DISLIKE,
        SERVICE,
        DATE,
        NOTE;

        /** What was bought was bought, and a birthday stays; the rest is asked about again. */
        public boolean ages() {
            return this != SERVICE && this != DATE;
        }
    }
}
