package org.pochtenie.desk.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holidays as a person types them: days and stretches of days, «01.01.2027 – 08.01.2027», one a line or by commas. */
final class HolidaysText {
    private static final int LONGEST = 366;
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern STRETCH = Pattern.compile("(\\S+)\\s*(?:\\s[-–—]\\s|[–—]|\\.\\.|…)\\s*(\\S+)");

    private HolidaysText() {}

    static String of(List<LocalDate> days) {
        var lines = new ArrayList<String>();
        LocalDate first = null;
        LocalDate last = null;
        for (var day : new TreeSet<>(days)) {
            if (last != null && last.plusDays(1).equals(day)) {
                last = day;
                continue;
            }
            if (first != null && last != null) {
                lines.add(line(first, last));
            }
            first = last = day;
        }
        if (first != null && last != null) {
            lines.add(line(first, last));
        }
        return String.join("\n", lines);
    }

    /**
     * The days, in order.
     *
     * @throws IllegalArgumentException when it is not understood; the message is the part that is not
     */
    static List<LocalDate> read(String text) {
        var days = new TreeSet<LocalDate>();
        for (var part : text.split("[,;\\n\\r]+")) {
            if (part.isBlank()) {
                continue;
            }
            var stretch = STRETCH.matcher(part.strip());
            var single = !stretch.matches();
            var first = day(single ? part.strip() : stretch.group(1), part);
            var last = single ? first : day(stretch.group(2), part);
            if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST) {
                throw new IllegalArgumentException(part.strip());
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return List.copyOf(days);
    }

    private static LocalDate day(String text, String part) {
        try {
            return text.indexOf('.') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY_FIRST);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException(part.strip(), notADay);
        }
    }

    private static String line(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY_FIRST.format(first) : DAY_FIRST.format(first) + " – " + DAY_FIRST.format(last);
    }
}
