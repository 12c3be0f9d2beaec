package org.pochtenie.desk.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Tells a silence that is beyond a mailbox's habit.
 *
 * <p>The habit is how many letters usually come in each hour of the week. When so many would have been expected since
 * the last one that chance hardly explains their absence, something is wrong with the way to us.
 */
final class Silence {
    /** Weeks looked back on; less than two of them are no habit yet. */
    static final int WEEKS = 6;

    /** By chance none of so many expected letters comes once in sixty thousand times. */
    private static final double MISSED = 11;

    private static final Duration LEAST = Duration.ofHours(2);

    private Silence() {}

    /**
     * Whether the silence since {@code last} is beyond the habit.
     *
     * @param hours letters that came, by the beginning of the hour; hours without letters are left out
     * @param last when the last letter came
     */
    static boolean beyond(Map<Instant, Integer> hours, Instant last, Instant now, ZoneId zone) {
        var first = hours.keySet().stream().min(Instant::compareTo).orElse(now);
        var weeks = Duration.between(first, last).toHours() / (7 * 24.0);
        if (weeks < 2 || Duration.between(last, now).compareTo(LEAST) < 0) {
            return false;
        }
        var habit = habit(hours, Math.min(Math.ceil(weeks), WEEKS), last, zone);
        var missed = 0.0;
        for (var hour = last; hour.isBefore(now) && missed <= MISSED; hour = hour.plus(1, ChronoUnit.HOURS)) {
            var left = Math.min(60, Duration.between(hour, now).toMinutes());
            missed += habit[hourOfWeek(hour, zone)] * left / 60;
        }
        return missed > MISSED;
    }

    private static double[] habit(Map<Instant, Integer> hours, double weeks, Instant last, ZoneId zone) {
        var letters = new double[7 * 24];
        var since = last.minus(WEEKS * 7L, ChronoUnit.DAYS);
        hours.forEach((hour, count) -> {
            if (!hour.isBefore(since)) {
                letters[hourOfWeek(hour, zone)] += Math.min(count, 20) / weeks; // a flood is not a habit
            }
        });
        return letters;
    }

    private static int hourOfWeek(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
    }
}
