package org.pochtenie.rulebook.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time in which a piece of work is to be done, whose last day its client knows (rule {@code early-warning}).
 *
 * @param begun when it was begun
 * @param told its last day
 */
public record TaskTerm(Instant begun, LocalDate told) {
    private static final Duration TELLING = Duration.ofHours(8);

    /** No week of holidays is longer. */
    private static final int LONGEST_REST = 20;

    /** By when its client is to be told when it ends, once that is owed: within a working day (rule {@code long-work-has-end}). */
    public static Instant toldBy(Instant owed, WorkingCalendar calendar) {
        return calendar.plus(owed, TELLING);
    }

    /** When the work of its last day is over; of a day off, when that of the day before is. */
    public Instant due(WorkingCalendar calendar, ZoneId zone) {
        for (var day = told; day.isAfter(told.minusDays(LONGEST_REST)); day = day.minusDays(1)) {
            var closes = calendar.closes(day);
            if (closes.isPresent()) {
                return closes.get();
            }
        }
        return told.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The day on which it will be done, as things go, when that is too late: a working day after the told one at least. */
    public Optional<LocalDate> late(int percent, Instant now, WorkingCalendar calendar, ZoneId zone) {
        return new PromiseTerm(begun, due(calendar, zone))
                .late(percent, now, calendar)
                .map(late -> workday(late.ready().atZone(zone).toLocalDate(), calendar));
    }

    private LocalDate workday(LocalDate ready, WorkingCalendar calendar) {
        var day = ready.isAfter(told) ? ready : told.plusDays(1);
        for (int i = 0; i < LONGEST_REST && !calendar.isWorkday(day); i++) {
            day = day.plusDays(1);
        }
        return day;
    }
}
