package org.pochtenie.rulebook.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Words that name a day, an hour, or both. */
record Piece(
        int start,
        int end,
        @Nullable LocalDate day,
        @Nullable LocalTime time) {
    static Piece of(int start, int end, LocalDateTime moment) {
        return new Piece(start, end, moment.toLocalDate(), moment.toLocalTime());
    }
}
