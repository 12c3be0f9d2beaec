package org.pochtenie.desk.clock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.duty.WorkingWindow;

/** The hours of a day as a person types them: «9–13, 14:00-18:00», empty for a day off. */
final class HoursText {
    private static final Pattern WINDOW =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private HoursText() {}

    static String of(DayOfWeek day, List<WorkingWindow> windows) {
        return windows.stream()
                .filter(window -> window.day() == day)
                .sorted()
                .map(window -> window.from() + "–" + (window.to().equals(LocalTime.MIDNIGHT) ? "24:00" : window.to()))
                .collect(Collectors.joining(", "));
    }

    /**
     * The windows of a day.
     *
     * @throws IllegalArgumentException when it is not understood; the message is the part that is not
     */
    static List<WorkingWindow> read(DayOfWeek day, String text) {
        var windows = new ArrayList<WorkingWindow>();
        for (var part : text.strip().split("[,;]\\s*")) {
            if (part.isBlank()) {
                continue;
            }
            var window = WINDOW.matcher(part.strip());
            if (!window.matches()) {
                throw new IllegalArgumentException(part.strip());
            }
            try {
                windows.add(new WorkingWindow(
                        day, time(window.group(1), window.group(2)), time(window.group(3), window.group(4))));
            } catch (DateTimeException noSuchTime) {
                throw new IllegalArgumentException(part.strip(), noSuchTime);
            }
        }
        return windows;
    }

    private static LocalTime time(String hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        int hours = Integer.parseInt(hour);
        return LocalTime.of(hours == 24 && minutes == 0 ? 0 : hours, minutes);
    }
}
