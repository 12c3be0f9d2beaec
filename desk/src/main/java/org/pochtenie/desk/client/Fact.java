package org.pochtenie.desk.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    /** Stands for a year that nobody knows; a leap year, as 29 February needs one. */
    public static final int NO_YEAR = 1604;

    /** A day of the card in words: 12 May, and with its year where that is known. */
    public static String told(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(day.getYear() == NO_YEAR ? "d MMMM" : "d MMMM yyyy", locale)
                .format(day);
    }

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
