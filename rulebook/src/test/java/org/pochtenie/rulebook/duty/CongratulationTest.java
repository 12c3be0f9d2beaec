package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CongratulationTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Monday to Friday with a lunch break; 9 March 2026 is a holiday, a Monday after Women's Day. */
    private static final WorkingCalendar FIRM = new WorkingCalendar(
            MOSCOW,
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.getValue() < 6)
                    .flatMap(day -> Stream.of(
                            new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(10, 0)),
                            new WorkingWindow(day, LocalTime.of(10, 0), LocalTime.of(18, 0))))
                    .toList(),
            Set.of(LocalDate.of(2026, 3, 9)));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # day,      yearly, today,      zone of the client,  on,         shown,            due
            1990-11-25, true,   2026-11-22, Europe/Moscow,       2026-11-25, 2026-11-25T09:00, 2026-11-25T12:00
            1990-11-22, true,   2026-11-22, Europe/Moscow,       2026-11-22, 2026-11-20T09:00, 2026-11-22T12:00
            1990-11-21, true,   2026-11-22, Europe/Moscow,       2027-11-21, 2027-11-19T09:00, 2027-11-21T12:00
            1990-11-28, true,   2026-11-22, Europe/Moscow,       2026-11-28, 2026-11-27T09:00, 2026-11-28T12:00
            2000-03-09, true,   2026-03-01, Europe/Moscow,       2026-03-09, 2026-03-06T09:00, 2026-03-09T12:00
            2000-02-29, true,   2026-02-01, Europe/Moscow,       2026-03-01, 2026-02-27T09:00, 2026-03-01T12:00
            2000-02-29, true,   2028-02-01, Europe/Moscow,       2028-02-29, 2028-02-29T09:00, 2028-02-29T12:00
            1990-11-25, true,   2026-11-22, Asia/Vladivostok,    2026-11-25, 2026-11-24T09:00, 2026-11-25T05:00
            1990-11-25, true,   2026-11-22, America/New_York,    2026-11-25, 2026-11-25T09:00, 2026-11-25T20:00
            2026-07-04, true,   2026-06-01, America/New_York,    2026-07-04, 2026-07-03T09:00, 2026-07-04T19:00
            2026-12-01, false,  2026-11-22, Europe/Moscow,       2026-12-01, 2026-12-01T09:00, 2026-12-01T12:00
            2026-11-01, false,  2026-11-22, Europe/Moscow,       -,          -,                -
            2027-05-05, true,   2026-11-22, Europe/Moscow,       2027-05-05, 2027-05-05T09:00, 2027-05-05T12:00
            """)
    void comesWithItsDay(
            LocalDate day,
            boolean yearly,
            LocalDate today,
            ZoneId zone,
            LocalDate on,
            LocalDateTime shown,
            LocalDateTime due) {
        var next = Congratulation.next(day, yearly, today, zone, FIRM);

        assertThat(next.isPresent()).isEqualTo(on != null);
        next.ifPresent(congratulation -> assertThat(congratulation)
                .isEqualTo(new Congratulation(
                        on, shown.atZone(MOSCOW).toInstant(), due.atZone(MOSCOW).toInstant())));
    }
}
