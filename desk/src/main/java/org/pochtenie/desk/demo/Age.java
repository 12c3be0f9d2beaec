package org.pochtenie.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a letter was written, counted back from the start: "-2d 10:15" (a day and its hour), "-25m" or "-4h 40m". */
record Age(int days, String hour, Duration before) {
    static final Age NOW = new Age(0, "", Duration.ZERO);
    private static final Pattern DAY = Pattern.compile("-(\\d+)d (\\d{1,2}:\\d{2})");
    private static final Pattern AGO = Pattern.compile("-(?:(\\d+)h)? ?(?:(\\d+)m)?");

    static Age parse(List<String> words) {
        String text = String.join(" ", words);
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return new Age(Integer.parseInt(day.group(1)), day.group(2), Duration.ZERO);
        }
        Matcher ago = AGO.matcher(text);
        if (text.length() > 1 && ago.matches()) {
            return new Age(0, "", Duration.ofHours(number(ago.group(1))).plusMinutes(number(ago.group(2))));
        }
        throw new IllegalArgumentException("no age like \"-2d 10:15\", \"-25m\" or \"-4h 40m\": " + text);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** The moment, in whole seconds because the Date header of a letter holds no more. */
    Instant at(Instant start, ZoneId zone) {
        if (hour.isEmpty()) {
            return Instant.ofEpochSecond(start.minus(before).getEpochSecond());
        }
        LocalTime time = LocalTime.parse(String.format(Locale.ROOT, "%5s", hour).replace(' ', '0'));
        return start.atZone(zone)
                .toLocalDate()
                .minusDays(days)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }
}
