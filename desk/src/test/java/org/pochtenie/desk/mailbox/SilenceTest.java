package org.pochtenie.desk.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    /** A Friday evening: the last hour of a working week. */
    private static final ZonedDateTime FRIDAY = ZonedDateTime.of(2026, 11, 20, 18, 0, 0, 0, MOSCOW);

    @ParameterizedTest(name = "{0}: {1} letters an hour, {3} h after {2}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a busy box is quiet over the weekend         | 5 | 2026-11-20T18:00 | 62  | false",
                "it is quiet on Monday until eleven           | 5 | 2026-11-20T18:00 | 65  | false",
                "it is still quiet on Monday after noon       | 5 | 2026-11-20T18:00 | 67  | true",
                "it is quiet for two working hours            | 5 | 2026-11-19T12:00 | 2   | false",
                "it is quiet for three working hours          | 5 | 2026-11-19T12:00 | 3   | true",
                "a calm box is quiet for a working day        | 1 | 2026-11-19T09:00 | 9   | false",
                "a calm box is quiet for two working days     | 1 | 2026-11-18T18:00 | 48  | true",
                "a very busy box has a lull of an hour        | 20| 2026-11-19T12:00 | 1   | false",
            })
    void by_habit(String what, int perHour, String last, int hours, boolean beyond) {
        var lastAt = java.time.LocalDateTime.parse(last).atZone(MOSCOW);
        var now = lastAt.plusHours(hours);
        assertThat(Silence.beyond(workingHours(5, perHour), lastAt.toInstant(), now.toInstant(), MOSCOW))
                .as(what)
                .isEqualTo(beyond);
    }

    @Test
    void a_new_mailbox_has_no_habit() {
        var last = FRIDAY.toInstant();
        assertThat(Silence.beyond(workingHours(1, 10), last, last.plus(Duration.ofDays(30)), MOSCOW))
                .isFalse();
        assertThat(Silence.beyond(Map.of(), last, last.plus(Duration.ofDays(30)), MOSCOW))
                .isFalse();
    }

    @Test
    void one_flood_is_not_a_habit() {
        var hours = workingHours(5, 0);
        hours.put(FRIDAY.minusWeeks(5).toInstant(), 1);
        hours.put(FRIDAY.minusDays(3).withHour(12).toInstant(), 5000);
        var last = FRIDAY.toInstant();
        assertThat(Silence.beyond(hours, last, last.plus(Duration.ofDays(6)), MOSCOW))
                .isFalse();
    }

    private static Map<Instant, Integer> workingHours(int weeks, int perHour) {
        var hours = new HashMap<Instant, Integer>();
        for (var hour = FRIDAY.minusWeeks(weeks); hour.isBefore(FRIDAY); hour = hour.plusHours(1)) {
            var working =
                    hour.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && hour.getHour() >= 9 && hour.getHour() < 18;
            if (working && perHour > 0) {
                hours.put(hour.toInstant(), perHour);
            }
        }
        return hours;
    }
}
