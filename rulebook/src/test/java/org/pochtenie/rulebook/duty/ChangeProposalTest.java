package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday to Friday in Berlin, with a break; 2026-12-25 is a holiday; an answer is wanted within two hours. */
class ChangeProposalTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            BERLIN,
            Stream.of(DayOfWeek.values())
                    .limit(5)
                    .flatMap(day -> Stream.of(
                            new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(13, 0)),
                            new WorkingWindow(day, LocalTime.of(14, 0), LocalTime.of(18, 0))))
                    .toList(),
            Set.of(LocalDate.parse("2026-12-25")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked,          recorded,         from,             due
            2026-11-20T09:00, 2026-11-20T09:30, 2026-11-20T09:30, 2026-11-20T11:30
            2026-11-20T12:00, 2026-11-20T12:30, 2026-11-20T12:30, 2026-11-20T15:30
            2026-11-20T17:00, 2026-11-20T17:30, 2026-11-20T17:30, 2026-11-23T10:30
            2026-11-21T11:00, 2026-11-21T11:00, 2026-11-21T11:00, 2026-11-23T11:00
            2026-11-16T11:00, 2026-11-20T10:00, 2026-11-20T10:00, 2026-11-20T12:00
            2026-11-20T11:00, 2026-11-20T10:00, 2026-11-20T11:00, 2026-11-20T13:00
            2026-12-24T17:00, 2026-12-24T17:00, 2026-12-24T17:00, 2026-12-28T10:00
            2026-03-27T17:30, 2026-03-27T17:30, 2026-03-27T17:30, 2026-03-30T10:30
            2026-10-23T17:30, 2026-10-23T17:30, 2026-10-23T17:30, 2026-10-26T10:30
            """)
    void owed(LocalDateTime asked, LocalDateTime recorded, LocalDateTime from, LocalDateTime due) {
        var answerTime = new AnswerTime(Duration.ofHours(1), Duration.ofHours(2), CALENDAR);
        var owed = ChangeProposal.of(
                asked.atZone(BERLIN).toInstant(), recorded.atZone(BERLIN).toInstant(), answerTime);
        assertThat(owed)
                .isEqualTo(new ChangeProposal(
                        from.atZone(BERLIN).toInstant(), due.atZone(BERLIN).toInstant()));
    }
}
