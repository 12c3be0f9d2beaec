package org.pochtenie.rulebook.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * One stretch of a working day.
 *
 * @param day on which it begins
 * @param to not after {@code from} means on the next day; equal to it, a whole day and night
 */
public record WorkingWindow(DayOfWeek day, LocalTime from, LocalTime to) implements Comparable<WorkingWindow> {
    private static final Comparator<WorkingWindow> ORDER = Comparator.comparing(WorkingWindow::day)
            .thenComparing(WorkingWindow::from)
            .thenComparing(WorkingWindow::to);

    /** From midnight to midnight. */
    public static WorkingWindow wholeDay(DayOfWeek day) {
        return new WorkingWindow(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    public boolean endsNextDay() {
        return !to.isAfter(from);
    }

    Instant opens(LocalDate date, ZoneId zone) {
        return instant(date.atTime(from), zone);
    }

    Instant closes(LocalDate date, ZoneId zone) {
        return instant((endsNextDay() ? date.plusDays(1) : date).atTime(to), zone);
    }

    /** An hour that is skipped in spring ends where it would begin; one that comes twice in autumn is its first. */
    private static Instant instant(LocalDateTime local, ZoneId zone) {
        var transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    @Override
    public int compareTo(WorkingWindow other) {
        return ORDER.compare(this, other);
    }
}
