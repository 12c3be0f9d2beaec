package org.pochtenie.desk.statuspage;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.plumbing.Visit;

/** When we work, for reading: days that are alike stand together. */
final class Hours {
    private Hours() {}

    /** «пн–чт 10:00–19:00», «пт 10:00–17:00», and the zone where it is not the reader's; nothing for round the clock. */
    static List<String> of(Calendar calendar, Visit visit) {
        if (calendar.roundTheClock()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        var days = DayOfWeek.values();
        for (int first = 0, next; first < days.length; first = next) {
            var hours = hours(calendar, days[first]);
            next = first + 1;
            while (next < days.length && hours(calendar, days[next]).equals(hours)) {
                next++;
            }
            if (!hours.isEmpty()) {
                lines.add(span(days[first], days[next - 1], visit.locale()) + " " + hours);
            }
        }
        if (!calendar.zone().equals(visit.visitor().zone())) {
            lines.add("(" + calendar.zone().getDisplayName(TextStyle.FULL, visit.locale()) + ")");
        }
        return lines;
    }

    private static String span(DayOfWeek from, DayOfWeek to, Locale locale) {
        var first = from.getDisplayName(TextStyle.SHORT, locale);
        return from == to ? first : first + "–" + to.getDisplayName(TextStyle.SHORT, locale);
    }

    private static String hours(Calendar calendar, DayOfWeek day) {
        return calendar.windows().stream()
                .filter(window -> window.day() == day)
                .sorted()
                .map(window -> window.from() + "–" + (window.to().equals(LocalTime.MIDNIGHT) ? "24:00" : window.to()))
                .collect(Collectors.joining(", "));
    }
}
