package org.pochtenie.desk.conversation.side;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Until when something is put away: by one word, or a date and time of the reader's zone. */
final class SnoozeTime {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private SnoozeTime() {}

    /** Empty for what is no time, or is over. */
    static Optional<Instant> of(String word, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return switch (word) {
            case "hour" -> Optional.of(now.plus(Duration.ofHours(1)));
            case "tomorrow" ->
                Optional.of(today.plusDays(1).atTime(MORNING).atZone(zone).toInstant());
            case "monday" ->
                Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(MORNING)
                        .atZone(zone)
                        .toInstant());
            default -> parsed(word, zone).filter(now::isBefore);
        };
    }

    private static Optional<Instant> parsed(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
