package org.pochtenie.rulebook.duty;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * In how many working days a client will see a result: "the result in three working days" (rule {@code three-day-contact}).
 *
 * @param today when it is told
 */
public record ResultDay(LocalDate today, WorkingCalendar calendar) {
    /** Nobody counts further; then a date says more. */
    private static final int COUNTED = 60;

    /** Today does not count, the day itself does; empty where there is nothing to count, or too much. */
    public OptionalInt in(LocalDate day) {
        if (day.isAfter(today.plusDays(COUNTED))) {
            return OptionalInt.empty();
        }
        int days = (int) today.plusDays(1)
                .datesUntil(day.isAfter(today) ? day.plusDays(1) : today.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /**
     * The day to propose: by then he would wonder again.
     *
     * @param wanted the day that somebody has named already; one that is over is none
     */
    public LocalDate proposed(ContactInterval interval, @Nullable LocalDate wanted) {
        if (wanted != null && !wanted.isBefore(today)) {
            return wanted;
        }
        return today.plusDays(1)
                .datesUntil(today.plusYears(1))
                .filter(calendar::isWorkday)
                .skip(Math.max(1, interval.days()) - 1L)
                .findFirst()
                .orElse(today.plusDays(1));
    }
}
