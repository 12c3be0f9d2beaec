package org.pochtenie.desk.clock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.rulebook.duty.WorkingWindow;

/**
 * A calendar as it is typed.
 *
 * @param id 0 for a new one
 * @param days the hours of each day of the week
 * @param mistakes what is wrong, by field: a text for the person
 */
public record CalendarForm(
        long id,
        String name,
        String zone,
        boolean roundTheClock,
        Map<DayOfWeek, String> days,
        String holidays,
        Map<String, String> mistakes) {

    static CalendarForm of(Calendar calendar) {
        var days = new LinkedHashMap<DayOfWeek, String>();
        for (var day : DayOfWeek.values()) {
            days.put(day, HoursText.of(day, calendar.windows()));
        }
        return new CalendarForm(
                calendar.id(),
                calendar.name(),
                calendar.zone().getId(),
                calendar.roundTheClock(),
                days,
                HolidaysText.of(calendar.holidays()),
                new HashMap<>());
    }

    static CalendarForm posted(long id, Map<String, String> fields) {
        var days = new LinkedHashMap<DayOfWeek, String>();
        for (var day : DayOfWeek.values()) {
            days.put(day, fields.getOrDefault(word(day), ""));
        }
        return new CalendarForm(
                id,
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("zone", "").strip(),
                fields.containsKey("round"),
                days,
                fields.getOrDefault("holidays", ""),
                new HashMap<>());
    }

    public static String hours(Calendar calendar, DayOfWeek day) {
        return HoursText.of(day, calendar.windows());
    }

    public static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** The calendar it means; where it means none, the mistakes say why and the answer is worth nothing. */
    Calendar read(boolean nameTaken, Visit visit) {
        if (name.isEmpty() || name.length() > 80) {
            mistakes.put("name", visit.t("clock.name.wanted"));
        } else if (nameTaken) {
            mistakes.put("name", visit.t("clock.name.taken"));
        }
        var windows = windows(visit);
        if (windows.isEmpty() && !roundTheClock && mistakes.isEmpty()) {
            mistakes.put("monday", visit.t("clock.hours.none"));
        }
        return new Calendar(id, name, zone(visit), roundTheClock, windows, holidays(visit));
    }

    private List<WorkingWindow> windows(Visit visit) {
        var windows = new ArrayList<WorkingWindow>();
        days.forEach((day, text) -> {
            try {
                windows.addAll(HoursText.read(day, text));
            } catch (IllegalArgumentException strange) {
                mistakes.put(word(day), visit.t("clock.hours.strange", String.valueOf(strange.getMessage())));
            }
        });
        return windows;
    }

    private ZoneId zone(Visit visit) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException strange) {
            mistakes.put("zone", visit.t("clock.zone.strange"));
            return visit.visitor().zone();
        }
    }

    private List<LocalDate> holidays(Visit visit) {
        try {
            return HolidaysText.read(holidays);
        } catch (IllegalArgumentException strange) {
            mistakes.put("holidays", visit.t("clock.holidays.strange", String.valueOf(strange.getMessage())));
            return List.of();
        }
    }
}
