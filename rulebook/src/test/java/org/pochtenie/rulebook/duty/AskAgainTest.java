package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-20 is a Friday, the 25th a holiday; Berlin's clocks go back on 2026-10-25. Local times. */
class AskAgainTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar OFFICE = new WorkingCalendar(
            BERLIN,
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.getValue() < 6)
                    .map(day -> new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(18, 0)))
                    .toList(),
            Set.of(LocalDate.parse("2026-11-25")));

    @ParameterizedTest(name = "{0} days after {1}, named {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    3, 2026-11-19T12:00, -,                2026-11-24T12:00
                    3, 2026-11-20T12:00, -,                2026-11-26T12:00
                    3, 2026-11-20T20:00, -,                2026-11-26T18:00
                    1, 2026-11-21T07:00, -,                2026-11-23T09:00
                    3, 2026-11-19T12:00, 2026-11-20T18:00, 2026-11-23T18:00
                    3, 2026-11-19T12:00, 2026-11-30T12:00, 2026-12-01T12:00
                    3, 2026-11-24T12:00, 2026-11-23T12:00, 2026-11-30T12:00
                    2, 2026-10-23T12:00, -,                2026-10-27T12:00
                    """)
    void heIsAskedAgain(int days, LocalDateTime asked, LocalDateTime by, LocalDateTime due) {
        var named = by == null ? null : by.atZone(BERLIN).toInstant();
        var found = new AskAgain(days).due(asked.atZone(BERLIN).toInstant(), named, OFFICE);
        assertThat(found.atZone(BERLIN).toLocalDateTime()).isEqualTo(due);
    }
}
