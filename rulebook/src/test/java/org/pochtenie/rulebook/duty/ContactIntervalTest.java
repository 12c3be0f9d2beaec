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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-20 is a Friday; times are those of the calendar's walls. */
class ContactIntervalTest {
    @ParameterizedTest(name = "{0}: {2} days after {1}")
    @CsvSource(textBlock = """
                    # calendar,     last contact,     days, shown,            due
                    office,         2026-11-16T11:00, 3,    2026-11-19T09:00, 2026-11-19T11:00
                    office,         2026-11-16T15:00, 3,    2026-11-19T13:00, 2026-11-19T15:00
                    # a week-end does not count
                    office,         2026-11-20T15:00, 3,    2026-11-25T13:00, 2026-11-25T15:00
                    office,         2026-11-21T12:00, 3,    2026-11-25T10:00, 2026-11-25T12:00
                    # a letter of the night is due when the day begins, one of the evening when it ends
                    office,         2026-11-17T03:00, 1,    2026-11-17T16:00, 2026-11-18T09:00
                    office,         2026-11-17T21:30, 1,    2026-11-18T16:00, 2026-11-18T18:00
                    office,         2026-11-17T09:30, 1,    2026-11-17T16:30, 2026-11-18T09:30
                    # two windows, holidays on Monday and Tuesday
                    lunch,          2026-11-19T13:30, 1,    2026-11-20T11:00, 2026-11-20T13:00
                    lunch,          2026-11-19T14:30, 1,    2026-11-20T11:30, 2026-11-20T14:30
                    lunch,          2026-11-20T10:00, 3,    2026-11-26T17:00, 2026-11-27T10:00
                    lunch,          2026-11-23T10:00, 1,    2026-11-23T10:00, 2026-11-25T10:00
                    # round the clock every day counts
                    always,         2026-11-20T23:15, 3,    2026-11-23T21:15, 2026-11-23T23:15
                    # the night shift that began the day before
                    night,          2026-11-17T03:00, 1,    2026-11-18T01:00, 2026-11-18T03:00
                    night,          2026-11-17T12:00, 1,    2026-11-18T04:00, 2026-11-18T22:00
                    # clocks go forward on Sunday 2026-03-29 and back on 2026-10-25: the time of day stays
                    berlin,         2026-03-27T11:00, 3,    2026-03-30T09:00, 2026-03-30T11:00
                    berlin,         2026-10-24T11:00, 1,    2026-10-25T09:00, 2026-10-25T11:00
                    berlin,         2026-03-28T02:30, 1,    2026-03-29T00:30, 2026-03-29T03:30
                    office,         2026-11-20T15:00, 90,   2027-03-26T13:00, 2027-03-26T15:00
                    """)
    void a_silence_ends(String name, LocalDateTime contact, int days, LocalDateTime shown, LocalDateTime due) {
        var zone = zone(name);
        var silence = new ContactInterval(days).since(contact.atZone(zone).toInstant(), calendar(name));
        assertThat(LocalDateTime.ofInstant(silence.due(), zone)).isEqualTo(due);
        assertThat(LocalDateTime.ofInstant(silence.show(), zone)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} days, asked {1} days ago: {2}")
    @CsvSource({
        "3, 0, 2",
        "3, 29, 2",
        "3, 30, 3",
        "3, 31, 3",
        "1, 1, 1",
        "2, 1, 1",
        "4, 1, 2",
        "5, 1, 3",
        "90, 1, 45",
        "0, 1, 0",
        "3, -1, 3"
    })
    void who_had_to_ask_hears_from_us_twice_as_often(int days, int ago, int then) {
        var now = Instant.parse("2026-11-20T12:00:00Z");
        var asked = List.of(now.minus(Duration.ofDays(ago)), now.minus(Duration.ofDays(400)));
        assertThat(new ContactInterval(days).after(asked, now)).isEqualTo(new ContactInterval(then));
        assertThat(new ContactInterval(days).after(List.of(), now).days()).isEqualTo(days);
    }

    @Test
    void an_interval_is_not_negative() {
        assertThatThrownBy(() -> new ContactInterval(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ContactInterval(0).isOwed()).isFalse();
    }

    private static ZoneId zone(String name) {
        return name.equals("always")
                ? ZoneId.of("UTC")
                : ZoneId.of(name.equals("berlin") ? "Europe/Berlin" : "Europe/Moscow");
    }

    private static WorkingCalendar calendar(String name) {
        return switch (name) {
            case "office" -> of(name, 5, "09:00-18:00");
            case "lunch" -> of(name, 5, "09:00-13:00", "14:00-18:00");
            case "night" -> of(name, 5, "22:00-06:00");
            case "berlin" -> of(name, 7, "00:00-00:00");
            default -> WorkingCalendar.ROUND_THE_CLOCK;
        };
    }

    private static WorkingCalendar of(String name, int days, String... hours) {
        var windows = Arrays.stream(DayOfWeek.values())
                .limit(days)
                .flatMap(day -> Arrays.stream(hours)
                        .map(both -> both.split("-"))
                        .map(both -> new WorkingWindow(day, LocalTime.parse(both[0]), LocalTime.parse(both[1]))))
                .toList();
        var holidays = name.equals("lunch")
                ? Set.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24))
                : Set.<LocalDate>of();
        return new WorkingCalendar(zone(name), windows, holidays);
    }
}
