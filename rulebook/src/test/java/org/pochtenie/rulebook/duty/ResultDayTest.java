package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In how many working days a result comes; 2026-11-23 is a Monday. */
class ResultDayTest {
    /** Monday to Friday before and after lunch, Wednesday's night shift too; Christmas is off. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Europe/Berlin"),
            Stream.concat(
                            Stream.of(DayOfWeek.values())
                                    .limit(5)
                                    .flatMap(day -> Stream.of(
                                            new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(13, 0)),
                                            new WorkingWindow(day, LocalTime.of(14, 0), LocalTime.of(18, 0)))),
                            Stream.of(new WorkingWindow(DayOfWeek.WEDNESDAY, LocalTime.of(22, 0), LocalTime.of(4, 0))))
                    .toList(),
            Set.of(LocalDate.parse("2026-12-25")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # today,    day,        working days; 0: not said
            2026-11-23, 2026-11-24, 1
            2026-11-23, 2026-11-27, 4
            # today, and what is past
            2026-11-23, 2026-11-23, 0
            2026-11-23, 2026-11-20, 0
            # over a week-end, to one, and within one
            2026-11-27, 2026-11-30, 1
            2026-11-26, 2026-11-29, 1
            2026-11-28, 2026-11-29, 0
            # over a holiday, and to it
            2026-12-24, 2026-12-28, 1
            2026-12-24, 2026-12-25, 0
            # over the change to summer time and back
            2027-03-26, 2027-03-30, 2
            2026-10-23, 2026-10-27, 2
            # so far nobody counts
            2026-11-23, 2027-01-22, 43
            2026-11-23, 2027-01-23, 0
            2026-11-23, +999999999-12-31, 0
            """)
    void in(LocalDate today, LocalDate day, int days) {
        assertThat(new ResultDay(today, CALENDAR).in(day).orElse(0)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # today,    interval, wanted,   proposed
            2026-11-23, 3,  ,           2026-11-26
            2026-11-26, 3,  ,           2026-12-01
            2026-12-24, 1,  ,           2026-12-28
            # nobody wants to hear of us
            2026-11-23, 0,  ,           2026-11-24
            # somebody has named a day
            2026-11-23, 3,  2026-12-04, 2026-12-04
            2026-11-23, 3,  2026-11-23, 2026-11-23
            2026-11-23, 3,  2026-11-20, 2026-11-26
            """)
    void proposed(LocalDate today, int interval, @Nullable LocalDate wanted, LocalDate proposed) {
        assertThat(new ResultDay(today, CALENDAR).proposed(new ContactInterval(interval), wanted))
                .isEqualTo(proposed);
    }
}
