package org.pochtenie.letters.invitation;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time zone that a calendar means: by IANA or Windows name, by the calendar's own rules, by an offset. */
final class Zones {
    /** For times that name no zone. */
    static final Zones NONE = new Zones(Component.of(List.of()));

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s?([+-])(\\d{1,2})(?:[:.]?(\\d{2}))?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:GMT|UTC)\\s?([+-]\\d{1,2}[:.]?\\d{2})?\\).*");

    private final Map<String, Observances> own = new HashMap<>();
    private final @Nullable ZoneId whole;

    Zones(Component calendar) {
        for (Component zone : calendar.children("VTIMEZONE")) {
            own.putIfAbsent(key(zone.value("TZID")), Observances.of(zone));
        }
        whole = named(calendar.value("X-WR-TIMEZONE"));
    }

    /** Null for a time of no zone, or of one that nobody knows. */
    @Nullable
    ZoneId find(String tzid, LocalDateTime local) {
        if (tzid.isBlank()) {
            return whole;
        }
        ZoneId named = named(tzid);
        if (named != null) {
            return named;
        }
        Observances rules = own.get(key(tzid));
        ZoneOffset offset = rules == null ? null : rules.at(local);
        if (offset == null) {
            offset = inBrackets(tzid);
        }
        return offset != null
                ? offset
                : own.size() == 1 ? own.values().iterator().next().at(local) : null;
    }

    private static String key(String tzid) {
        return tzid.strip().replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable ZoneId named(String tzid) {
        String name = tzid.strip().replace("\"", "");
        if (name.isEmpty() || name.length() > 200) {
            return null;
        }
        ZoneId windows = WindowsZones.named(name);
        if (windows != null) {
            return windows;
        }
        ZoneOffset offset = offset(name);
        return offset != null ? offset : iana(name);
    }

    /** Some programs write a path before the name: {@code /vendor.example/20260101_1/Europe/Berlin}. */
    private static @Nullable ZoneId iana(String name) {
        String rest = name.startsWith("/") ? name.substring(1) : name;
        while (true) {
            try {
                return ZoneId.of(rest);
            } catch (DateTimeException unknown) {
                int slash = rest.indexOf('/');
                if (slash < 0) {
                    return null;
                }
                rest = rest.substring(slash + 1);
            }
        }
    }

    private static @Nullable ZoneOffset inBrackets(String tzid) {
        Matcher brackets = IN_BRACKETS.matcher(tzid.strip());
        if (!brackets.matches()) {
            return null;
        }
        return brackets.group(1) == null ? ZoneOffset.UTC : offset(brackets.group(1));
    }

    private static @Nullable ZoneOffset offset(String name) {
        Matcher offset = OFFSET.matcher(name);
        if (!offset.matches()) {
            return null;
        }
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int sign = offset.group(1).equals("-") ? -1 : 1;
        return hours > 18 || minutes > 59 || hours == 18 && minutes > 0
                ? null
                : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
