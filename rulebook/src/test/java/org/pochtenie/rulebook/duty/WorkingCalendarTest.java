package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-20 is a Friday. Times without a zone are those of the calendar's walls. */
class WorkingCalendarTest {
    private static final Map<String, WorkingCalendar> CALENDARS = Map.of(
            "always", WorkingCalendar.ROUND_THE_CLOCK,
            // one window a day
            "office", weekdays("Europe/Moscow", "09:00-18:00"),
            // a break for lunch, the 23rd and 24th of November are holidays
            "lunch", weekdays("Europe/Moscow", "09:00-13:00", "14:00-18:00"),
            // a night shift, every working day
            "night", weekdays("Europe/Moscow", "22:00-06:00"),
            // windows that overlap
            "doubled", weekdays("Europe/Moscow", "09:00-15:00", "12:00-18:00"),
            // clocks go forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00, both Sundays
            "berlin", everyDay("Europe/Berlin", "00:00-06:00"),
            "berlin-always", everyDay("Europe/Berlin", "00:00-00:00"),
            "berlin-gap", everyDay("Europe/Berlin", "02:30-05:00"));

    @ParameterizedTest(name = "{0}: {1} + {2} min = {3}")
    @CsvSource(textBlock = """
                    # calendar,     from,             minutes, reaches
                    always,         2026-11-21T23:50, 30,      2026-11-22T00:20
                    office,         2026-11-20T10:00, 30,      2026-11-20T10:30
                    office,         2026-11-20T17:30, 30,      2026-11-20T18:00
                    office,         2026-11-20T17:45, 30,      2026-11-23T09:15
                    office,         2026-11-20T18:00, 30,      2026-11-23T09:30
                    office,         2026-11-21T12:00, 120,     2026-11-23T11:00
                    office,         2026-11-20T08:00, 30,      2026-11-20T09:30
                    office,         2026-11-20T12:00, 2700,    2026-11-27T12:00
                    office,         2026-11-21T12:00, 0,       2026-11-21T12:00
                    lunch,          2026-11-20T12:45, 30,      2026-11-20T14:15
                    lunch,          2026-11-20T13:20, 30,      2026-11-20T14:30
                    lunch,          2026-11-20T17:45, 30,      2026-11-25T09:15
                    night,          2026-11-20T05:30, 60,      2026-11-20T22:30
                    night,          2026-11-20T23:30, 60,      2026-11-21T00:30
                    night,          2026-11-21T05:30, 60,      2026-11-23T22:30
                    doubled,        2026-11-20T09:00, 540,     2026-11-20T18:00
                    doubled,        2026-11-20T14:00, 300,     2026-11-23T10:00
                    berlin,         2026-03-29T01:30, 60,      2026-03-29T03:30
                    berlin,         2026-03-29T01:00, 240,     2026-03-29T06:00
                    berlin,         2026-03-29T00:00, 360,     2026-03-30T01:00
                    berlin,         2026-10-25T00:00, 360,     2026-10-25T05:00
                    berlin,         2026-10-25T00:00, 420,     2026-10-25T06:00
                    berlin-always,  2026-03-28T12:00, 1440,    2026-03-29T13:00
                    berlin-always,  2026-10-24T12:00, 1440,    2026-10-25T11:00
                    berlin-gap,     2026-03-29T00:00, 60,      2026-03-29T04:00
                    """)
    void adds_working_time(String name, LocalDateTime from, long minutes, LocalDateTime reached) {
        var calendar = calendar(name);
        assertThat(calendar.plus(instant(name, from), Duration.ofMinutes(minutes)))
                .isEqualTo(instant(name, reached));
        var opened = calendar.nextOpen(instant(name, from));
        assertThat(calendar.between(opened, instant(name, reached)))
                .as("and back")
                .isEqualTo(
                        minutes == 0
                                ? Duration.ZERO.minus(calendar.between(instant(name, from), opened))
                                : Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0}: {1} .. {2} is {3} min")
    @CsvSource(textBlock = """
                    # calendar, from,             to,               minutes
                    always,     2026-11-20T10:00, 2026-11-21T10:00, 1440
                    office,     2026-11-20T17:00, 2026-11-23T10:00, 120
                    office,     2026-11-20T19:00, 2026-11-23T08:00, 0
                    office,     2026-11-23T10:00, 2026-11-20T17:00, -120
                    lunch,      2026-11-20T08:00, 2026-11-20T20:00, 480
                    lunch,      2026-11-20T17:00, 2026-11-25T10:00, 120
                    night,      2026-11-20T20:00, 2026-11-21T08:00, 480
                    doubled,    2026-11-20T00:00, 2026-11-21T00:00, 540
                    berlin,     2026-03-29T00:00, 2026-03-29T12:00, 300
                    berlin,     2026-10-25T00:00, 2026-10-25T12:00, 420
                    """)
    void measures_working_time(String name, LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(calendar(name).between(instant(name, from), instant(name, to)))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0} at {1}: open {2}, next {3}")
    @CsvSource(textBlock = """
                    # calendar, at,               open,  next open
                    always,     2026-11-22T03:00, true,  2026-11-22T03:00
                    office,     2026-11-20T09:00, true,  2026-11-20T09:00
                    office,     2026-11-20T08:59, false, 2026-11-20T09:00
                    office,     2026-11-20T18:00, false, 2026-11-23T09:00
                    office,     2026-11-21T12:00, false, 2026-11-23T09:00
                    lunch,      2026-11-20T13:30, false, 2026-11-20T14:00
                    lunch,      2026-11-23T10:00, false, 2026-11-25T09:00
                    night,      2026-11-21T03:00, true,  2026-11-21T03:00
                    night,      2026-11-22T03:00, false, 2026-11-23T22:00
                    night,      2026-11-23T03:00, false, 2026-11-23T22:00
                    """)
    void knows_when_it_is_open(String name, LocalDateTime at, boolean open, LocalDateTime next) {
        assertThat(calendar(name).isOpen(instant(name, at))).isEqualTo(open);
        assertThat(calendar(name).nextOpen(instant(name, at))).isEqualTo(instant(name, next));
    }

    @Test
    void the_shift_before_a_holiday_is_worked_to_its_end() {
        var calendar = new WorkingCalendar(
                ZoneId.of("Europe/Moscow"),
                windows(List.of(DayOfWeek.values()), "22:00-06:00"),
                Set.of(LocalDate.parse("2026-11-24")));
        assertThat(calendar.isOpen(Instant.parse("2026-11-24T02:00:00Z"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-11-24T21:00:00Z"))).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-11-25T02:00:00Z"))).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-11-25T20:00:00Z"))).isTrue();
    }

    @Test
    void a_firm_that_never_works_is_refused() {
        assertThatThrownBy(() -> new WorkingCalendar(ZoneId.of("UTC"), List.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar calendar(String name) {
        return java.util.Objects.requireNonNull(CALENDARS.get(name), name);
    }

    private static Instant instant(String name, LocalDateTime local) {
        var zone = name.startsWith("berlin") ? "Europe/Berlin" : name.equals("always") ? "UTC" : "Europe/Moscow";
        return local.atZone(ZoneId.of(zone)).toInstant();
    }

    private static WorkingCalendar weekdays(String zone, String... windows) {
        var holidays = windows[0].endsWith("13:00")
                ? Set.of(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-24"))
                : Set.<LocalDate>of();
        return new WorkingCalendar(
                ZoneId.of(zone), windows(Arrays.asList(DayOfWeek.values()).subList(0, 5), windows), holidays);
    }

    private static WorkingCalendar everyDay(String zone, String... windows) {
        return new WorkingCalendar(ZoneId.of(zone), windows(List.of(DayOfWeek.values()), windows), Set.of());
    }

    private static List<WorkingWindow> windows(List<DayOfWeek> days, String... windows) {
        var all = new ArrayList<WorkingWindow>();
        for (var day : days) {
            for (var window : windows) {
                var ends = window.split("-");
                all.add(new WorkingWindow(day, LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            }
        }
        return all;
    }
}
