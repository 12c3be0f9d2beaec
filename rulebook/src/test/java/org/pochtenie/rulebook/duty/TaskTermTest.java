package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a piece of work will be late, by how much of it is done. */
class TaskTermTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Monday to Friday, 10 to 18; Christmas is off. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            BERLIN,
            Stream.of(DayOfWeek.values())
                    .limit(5)
                    .map(day -> new WorkingWindow(day, LocalTime.of(10, 0), LocalTime.of(18, 0)))
                    .toList(),
            Set.of(LocalDate.parse("2026-12-25")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # begun,          told,       percent, now,              ready
            2026-11-16T10:00, 2026-11-20, 80,      2026-11-19T18:00,
            2026-11-16T10:00, 2026-11-20, 40,      2026-11-19T18:00, 2026-11-27
            2026-11-16T10:00, 2026-11-20, 100,     2026-11-19T18:00,
            2026-11-16T10:00, 2026-11-20, 10,      2026-11-16T12:00,
            2026-11-16T10:00, 2026-11-20, 0,       2026-11-17T12:00,
            2026-11-16T10:00, 2026-11-20, 0,       2026-11-19T10:00, 2026-11-25
            # what is past is late already, no forecast
            2026-11-16T10:00, 2026-11-20, 40,      2026-11-20T19:00,
            # a Saturday was told: Friday's work is the last
            2026-11-16T10:00, 2026-11-21, 40,      2026-11-19T18:00, 2026-11-27
            # over Christmas and a week-end
            2026-12-14T10:00, 2026-12-24, 60,      2026-12-24T10:00, 2027-01-01
            # over the change to summer time
            2026-03-26T10:00, 2026-03-30, 40,      2026-03-30T10:00, 2026-04-01
            """)
    void late(LocalDateTime begun, LocalDate told, int percent, LocalDateTime now, @Nullable LocalDate ready) {
        var term = new TaskTerm(begun.atZone(BERLIN).toInstant(), told);
        assertThat(term.late(percent, now.atZone(BERLIN).toInstant(), CALENDAR, BERLIN))
                .isEqualTo(java.util.Optional.ofNullable(ready));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20, 2026-11-20T18:00
            2026-11-22, 2026-11-20T18:00
            2026-12-25, 2026-12-24T18:00
            """)
    void due(LocalDate told, LocalDateTime due) {
        assertThat(new TaskTerm(due.minusDays(9).atZone(BERLIN).toInstant(), told).due(CALENDAR, BERLIN))
                .isEqualTo(due.atZone(BERLIN).toInstant());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a working day later, over night, a week-end, Christmas and the change to summer time and back
            2026-11-17T10:00, 2026-11-17T18:00
            2026-11-17T12:00, 2026-11-18T12:00
            2026-11-20T17:00, 2026-11-23T17:00
            2026-11-21T11:00, 2026-11-23T18:00
            2026-12-24T14:00, 2026-12-28T14:00
            2026-03-27T14:00, 2026-03-30T14:00
            2026-10-23T14:00, 2026-10-26T14:00
            """)
    void toldBy(LocalDateTime owed, LocalDateTime by) {
        assertThat(TaskTerm.toldBy(owed.atZone(BERLIN).toInstant(), CALENDAR))
                .isEqualTo(by.atZone(BERLIN).toInstant());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-21T00:00"})
    void due_round_the_clock_is_the_end_of_the_day(LocalDate told, LocalDateTime due) {
        assertThat(new TaskTerm(due.minusDays(9).atZone(BERLIN).toInstant(), told)
                        .due(WorkingCalendar.ROUND_THE_CLOCK, BERLIN))
                .isEqualTo(due.atZone(BERLIN).toInstant());
    }
}
