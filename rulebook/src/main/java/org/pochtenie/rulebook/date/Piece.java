package org.pochtenie.rulebook.date;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a day, an hour, or both, by the numbers of the tokens.
 *
 * @param from first token
 * @param to one past the last
 * @param after counted from the moment of writing, where neither day nor hour is named
 */
record Piece(
        int from,
        int to,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Duration after) {
    static Piece day(int from, int to, LocalDate day) {
        return new Piece(from, to, day, null, null);
    }

    static Piece time(int from, int to, LocalTime time) {
        return new Piece(from, to, null, time, null);
    }

    static Piece after(int from, int to, Duration after) {
        return new Piece(from, to, null, null, after);
    }

    boolean isDay() {
        return day != null && time == null;
    }

    boolean isTime() {
        return time != null && day == null;
    }
}
