package org.pochtenie.rulebook.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.text.Words;

/**
 * By when a promise is to be kept (rule {@code promise-kept}): where its words leave the hour open, or count working days and
 * hours, those of the firm are meant.
 *
 * @param written when the letter was written
 * @param zone of its author
 * @param calendar by which the firm works
 */
public record PromiseDue(Instant written, ZoneId zone, WorkingCalendar calendar) {
    private static final Pattern WORKING_HOURS =
            Words.pattern("\\b(?:рабоч(?:их|его|ий) час(?:а|ов)?|(?:business|working) hours?)\\b");
    private static final Pattern WORKING_DAYS =
            Words.pattern("\\b(?:рабоч(?:их|ие) (?:дня|дней|дни)|(?:business|working) days)\\b");
    private static final Pattern WORKING_DAY =
            Words.pattern("\\b(?:рабочего дня|(?:business|working) day|of business|cob|eob)\\b");
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

    /**
     * @param date as it was found
     * @param words in which it is named
     */
    public Instant of(Moment date, String words) {
        if (date.toTheHour()) {
            return WORKING_HOURS.matcher(words).find()
                    ? calendar.plus(written, Duration.between(written, date.at()))
                    : date.at();
        }
        var today = written.atZone(zone).toLocalDate();
        var day = date.at().atZone(zone).toLocalDate();
        if (WORKING_DAYS.matcher(words).find()) {
            return endOf(counted(today, day));
        }
        var end = endOf(day);
        if (end.isAfter(written)) {
            return end;
        }
        // Said after hours: «в течение рабочего дня» is the next one, «сегодня» still today.
        return day.equals(today) && WORKING_DAY.matcher(words).find()
                ? endOf(nextWorkday(day))
                : day.atTime(MIDNIGHT).atZone(zone).toInstant();
    }

    /** Who counted working days has left out Saturdays and Sundays; the calendar knows its own days off. */
    private LocalDate counted(LocalDate today, LocalDate day) {
        int days = 0;
        for (var one = today; one.isBefore(day); ) {
            one = one.plusDays(1);
            days += one.getDayOfWeek() == DayOfWeek.SATURDAY || one.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        var reached = today;
        for (int i = 0; i < days; i++) {
            reached = nextWorkday(reached);
        }
        return reached;
    }

    private LocalDate nextWorkday(LocalDate day) {
        var next = day.plusDays(1);
        while (!calendar.isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Instant endOf(LocalDate day) {
        return calendar.closes(day)
                .orElseGet(() -> day.atTime(Dates.END_OF_DAY).atZone(zone).toInstant());
    }
}
