package org.pochtenie.rulebook.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When somebody is congratulated on a date of his card (rule {@code remember-dates}).
 *
 * @param on the day itself; 29 February is 1 March in other years, since nobody is congratulated before his day
 * @param show when it comes into sight: the last time that our working day begins before the letter is due, for a week-end
 *     that is on Friday; a firm that never closes sees it in the morning
 * @param due noon of the day, where the client lives
 */
public record Congratulation(LocalDate on, Instant show, Instant due) {
    private static final LocalTime BY = LocalTime.NOON;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The next one, that of this day included; empty when the date comes only once and has passed. */
    public static Optional<Congratulation> next(
            LocalDate day, boolean yearly, LocalDate today, ZoneId zone, WorkingCalendar ours) {
        return occurrence(day, yearly, today).map(on -> {
            var due = on.atTime(BY).atZone(zone).toInstant();
            var opening = ours.lastOpening(due);
            var morning = on.atTime(MORNING).atZone(zone).toInstant();
            return new Congratulation(on, opening.isBefore(due) ? opening : morning, due);
        });
    }

    /** When the date comes, not before that day. */
    public static Optional<LocalDate> occurrence(LocalDate day, boolean yearly, LocalDate notBefore) {
        if (!yearly || day.isAfter(notBefore)) {
            return Optional.of(day).filter(only -> !only.isBefore(notBefore));
        }
        var thisYear = in(notBefore.getYear(), day);
        return Optional.of(thisYear.isBefore(notBefore) ? in(notBefore.getYear() + 1, day) : thisYear);
    }

    private static LocalDate in(int year, LocalDate day) {
        var leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return leapDay && !Year.isLeap(year) ? LocalDate.of(year, 3, 1) : day.withYear(year);
    }
}
