package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the steps of a complaint are owed, and when a client is asked how he finds us. */
class ComplaintDutyTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar OFFICE =
            new WorkingCalendar(BERLIN, office(), Set.of(LocalDate.of(2026, 12, 25)));
    private static final AnswerTime ANSWER = new AnswerTime(Duration.ofMinutes(30), Duration.ofHours(2), OFFICE);

    /** Monday to Friday, 9 to 13 and 14 to 18. */
    private static List<WorkingWindow> office() {
        var windows = new ArrayList<WorkingWindow>();
        for (var day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                windows.add(new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(13, 0)));
                windows.add(new WorkingWindow(day, LocalTime.of(14, 0), LocalTime.of(18, 0)));
            }
        }
        return windows;
    }

    @ParameterizedTest
    @CsvSource({
        // a Monday morning; across the lunch; across the week-end; across a holiday (2026-12-25 is a Friday)
        "HEARD,     2026-11-23T08:00:00Z, ,                     2026-11-23T08:00:00Z, 2026-11-23T10:00:00Z",
        "HEARD,     2026-11-23T11:00:00Z, ,                     2026-11-23T11:00:00Z, 2026-11-23T14:00:00Z",
        "CONFIRMED, 2026-11-27T16:30:00Z, ,                     2026-11-27T16:30:00Z, 2026-11-30T09:30:00Z",
        "CONFIRMED, 2026-12-24T16:30:00Z, ,                     2026-12-24T16:30:00Z, 2026-12-28T09:30:00Z",
        // the client thinks for two days
        "RESTATED,  2026-11-23T08:00:00Z, ,                     2026-11-25T08:00:00Z, 2026-11-25T10:00:00Z",
        "OFFERED,   2026-11-26T08:00:00Z, ,                     2026-11-28T08:00:00Z, 2026-11-30T10:00:00Z",
        "ASKED,     2026-11-23T08:00:00Z, ,                     2026-11-25T08:00:00Z, 2026-11-25T10:00:00Z",
        // what was chosen is owed by its day
        "CHOSEN,    2026-11-23T08:00:00Z, 2026-11-26T17:00:00Z, 2026-11-23T08:00:00Z, 2026-11-26T17:00:00Z",
        "CHOSEN,    2026-11-23T08:00:00Z, ,                     2026-11-23T08:00:00Z, 2026-11-23T10:00:00Z",
        // three days later; the clocks go forward on 2027-03-28, and it is asked at the same hour of the day
        "DONE,      2026-11-23T08:00:00Z, ,                     2026-11-26T08:00:00Z, 2026-11-26T10:00:00Z",
        "DONE,      2027-03-26T08:00:00Z, ,                     2027-03-29T07:00:00Z, 2027-03-29T09:00:00Z",
        "CLOSED,    2026-11-23T08:00:00Z, ,                     ,                     "
    })
    void each_stage_owes_its_step(ComplaintStage stage, Instant since, Instant promised, Instant show, Instant due) {
        var step = ComplaintDuty.next(stage, since, promised, 3, ANSWER, BERLIN);
        assertThat(step.map(ComplaintDuty.Step::show).orElse(null)).isEqualTo(show);
        assertThat(step.map(ComplaintDuty.Step::due).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00Z, 90, false, 2027-02-22T08:00:00Z", // 90 days later is a Sunday
        "2026-11-23T08:00:00Z, 32, false, 2026-12-28T08:00:00Z", // Christmas, then a week-end
        "2026-11-23T08:00:00Z, 1,  false, 2026-11-24T08:00:00Z",
        "2026-11-23T08:00:00Z, 0,  false, ",
        "2026-11-23T08:00:00Z, 90, true,  "
    })
    void he_is_asked_on_schedule(Instant since, int days, boolean complaint, Instant asked) {
        assertThat(FeedbackDuty.scheduled(since, days, complaint, OFFICE, BERLIN)
                        .orElse(null))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T20:00:00Z, ,                     90, false, 2026-11-24T08:00:00Z",
        "2026-11-23T10:00:00Z, 2026-08-20T08:00:00Z, 90, false, 2026-11-23T10:00:00Z",
        "2026-11-23T10:00:00Z, 2026-09-20T08:00:00Z, 90, false, ",
        "2026-11-23T10:00:00Z, ,                     90, true,  ",
        "2026-11-23T10:00:00Z, ,                     0,  false, "
    })
    void he_is_asked_about_a_result_but_not_twice(
            Instant result, Instant last, int days, boolean complaint, Instant asked) {
        assertThat(FeedbackDuty.afterResult(result, last, days, complaint, OFFICE, BERLIN)
                        .orElse(null))
                .isEqualTo(asked);
    }
}
