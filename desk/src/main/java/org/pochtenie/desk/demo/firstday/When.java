package org.pochtenie.desk.demo.firstday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * The moments of the first day, counted from the start: "+6 18:00" (that day at that hour), "+3h", "-70m"; "+6" is a
 * day, "noon" the day of the next one.
 */
record When(Instant start, ZoneId zone) {
    private static final int LATE_MORNING = 11;
    private static final Pattern NEAR = Pattern.compile("([+-]\\d+)([hm])");

    Instant moment(String words) {
        var near = NEAR.matcher(words);
        if (near.matches()) {
            long number = Long.parseLong(near.group(1));
            return start.plus(near.group(2).equals("h") ? Duration.ofHours(number) : Duration.ofMinutes(number));
        }
        int cut = words.indexOf(' ');
        var hour = LocalTime.parse(words.substring(cut + 1));
        return day(words.substring(0, cut)).atTime(hour).atZone(zone).toInstant();
    }

    LocalDate day(String words) {
        var today = start.atZone(zone);
        if (words.equals("noon")) {
            return today.toLocalDate().plusDays(today.getHour() < LATE_MORNING ? 0 : 1);
        }
        return today.toLocalDate().plusDays(Long.parseLong(words));
    }
}
