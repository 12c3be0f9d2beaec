package org.pochtenie.letters.invitation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting comes again (RRULE, RFC 5545 section 3.3.10), cut into what is needed to say it in words.
 *
 * @param every the unit
 * @param interval how many units lie between two meetings, at least 1
 * @param weekdays on which days of the week; empty when the first meeting tells
 * @param monthDays on which days of the month, negative ones from its end; empty when the first meeting tells
 * @param months in which months; empty for all, or when the first meeting tells
 * @param count how many meetings there are in all; null when no number is given
 * @param until the last day on which one may be; null when there is no end
 * @param rule the whole rule as it came, for what the other components do not hold
 */
public record Recurrence(
        Unit every,
        int interval,
        List<Weekday> weekdays,
        List<Integer> monthDays,
        List<Month> months,
        @Nullable Integer count,
        @Nullable LocalDate until,
        String rule) {
    /** The unit of a rule. */
    public enum Unit {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * A day of the week.
     *
     * @param ordinal which one of the month (or year): 1 the first, -1 the last; 0 each one
     */
    public record Weekday(int ordinal, DayOfWeek day) {}
}
