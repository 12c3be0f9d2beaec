package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-20 is a Friday, the 23rd and 24th of November are holidays in Moscow. An answer is wanted in 30 minutes. */
class TalkSummaryTest {
    private static final List<DayOfWeek> EVERY_DAY = List.of(DayOfWeek.values());
    private static final List<DayOfWeek> WEEKDAYS = EVERY_DAY.subList(0, 5);

    private static final Map<String, WorkingCalendar> CALENDARS = Map.of(
            "always", WorkingCalendar.ROUND_THE_CLOCK,
            "office", calendar("Europe/Moscow", WEEKDAYS, "09:00-18:00"),
            "lunch", calendar("Europe/Moscow", WEEKDAYS, "09:00-13:00", "14:00-18:00"),
            "night", calendar("Europe/Moscow", WEEKDAYS, "22:00-06:00"),
            "berlin", calendar("Europe/Berlin", EVERY_DAY, "00:00-06:00"),
            "omsk", calendar("Asia/Omsk", WEEKDAYS, "09:00-18:00"));

    /** Times are those of Moscow, but for Berlin's calendar. */
    @ParameterizedTest(name = "{0}: held {1}, logged {2}: owed from {3} to {4}")
    @CsvSource(textBlock = """
            # calendar, held,             logged,           from,             due
            office,     2026-11-19T15:00, 2026-11-19T15:10, 2026-11-19T15:10, 2026-11-19T15:40
            office,     2026-11-19T15:00, 2026-11-19T15:00, 2026-11-19T15:00, 2026-11-19T15:30
            office,     2026-11-17T15:00, 2026-11-19T15:10, 2026-11-19T15:10, 2026-11-19T15:40
            office,     2026-11-19T16:00, 2026-11-19T11:00, 2026-11-19T16:00, 2026-11-19T16:30
            office,     2026-11-20T17:40, 2026-11-20T17:50, 2026-11-20T17:50, 2026-11-25T09:20
            office,     2026-11-20T21:00, 2026-11-20T21:30, 2026-11-20T21:30, 2026-11-25T09:30
            office,     2026-11-21T12:00, 2026-11-21T12:30, 2026-11-21T12:30, 2026-11-25T09:30
            office,     2026-11-20T17:30, 2026-11-20T17:30, 2026-11-20T17:30, 2026-11-20T18:00
            lunch,      2026-11-19T12:30, 2026-11-19T12:50, 2026-11-19T12:50, 2026-11-19T14:20
            lunch,      2026-11-19T13:20, 2026-11-19T13:30, 2026-11-19T13:30, 2026-11-19T14:30
            lunch,      2026-11-20T17:45, 2026-11-20T17:45, 2026-11-20T17:45, 2026-11-25T09:15
            night,      2026-11-19T05:30, 2026-11-19T05:45, 2026-11-19T05:45, 2026-11-19T22:15
            night,      2026-11-20T23:50, 2026-11-20T23:50, 2026-11-20T23:50, 2026-11-21T00:20
            night,      2026-11-21T05:40, 2026-11-21T05:50, 2026-11-21T05:50, 2026-11-25T22:20
            always,     2026-11-21T23:50, 2026-11-21T23:55, 2026-11-21T23:55, 2026-11-22T00:25
            omsk,       2026-11-19T14:50, 2026-11-19T14:50, 2026-11-19T14:50, 2026-11-20T06:20
            omsk,       2026-11-19T05:00, 2026-11-19T05:30, 2026-11-19T05:30, 2026-11-19T06:30
            berlin,     2026-03-29T01:45, 2026-03-29T01:45, 2026-03-29T01:45, 2026-03-29T03:15
            berlin,     2026-10-25T05:50, 2026-10-25T05:50, 2026-10-25T05:50, 2026-10-26T00:20
            """)
    void owed(String calendar, LocalDateTime held, LocalDateTime logged, LocalDateTime from, LocalDateTime due) {
        var zone = ZoneId.of(calendar.equals("berlin") ? "Europe/Berlin" : "Europe/Moscow");
        var answerTime = new AnswerTime(Duration.ofMinutes(20), Duration.ofMinutes(30), CALENDARS.get(calendar));
        var owed = TalkSummary.of(at(held, zone), at(logged, zone), answerTime);
        assertThat(owed.from()).isEqualTo(at(from, zone));
        assertThat(owed.due()).isEqualTo(at(due, zone));
        assertThat(owed.near()).isAfter(owed.from()).isBefore(owed.due());
    }

    private static Instant at(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }

    private static WorkingCalendar calendar(String zone, List<DayOfWeek> days, String... windows) {
        var week = days.stream()
                .flatMap(day -> Arrays.stream(windows).map(window -> window(day, window)))
                .toList();
        var holidays =
                Stream.of("2026-11-23", "2026-11-24").map(LocalDate::parse).toList();
        return new WorkingCalendar(ZoneId.of(zone), week, Set.copyOf(holidays));
    }

    private static WorkingWindow window(DayOfWeek day, String window) {
        var ends = window.split("-");
        return new WorkingWindow(day, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
