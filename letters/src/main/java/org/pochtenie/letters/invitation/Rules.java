package org.pochtenie.letters.invitation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.invitation.Recurrence.Unit;
import org.pochtenie.letters.invitation.Recurrence.Weekday;

/** Reads recurrence rules (RFC 5545 section 3.3.10). */
final class Rules {
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MOST = 400;

    private Rules() {}

    /** Null when there is no rule or none that can be read; {@code when} tells the zone of its last day. */
    static @Nullable Recurrence of(@Nullable ContentLine line, @Nullable When when) {
        if (line == null) {
            return null;
        }
        Map<String, String> parts = parts(line.value());
        Unit unit = unit(parts.getOrDefault("FREQ", ""));
        if (unit == null) {
            return null;
        }
        List<Integer> interval = numbers(parts.get("INTERVAL"));
        List<Integer> count = numbers(parts.get("COUNT"));
        return new Recurrence(
                unit,
                interval.isEmpty() || interval.getFirst() < 1 ? 1 : interval.getFirst(),
                weekdays(parts.getOrDefault("BYDAY", ""), numbers(parts.get("BYSETPOS"))),
                numbers(parts.get("BYMONTHDAY")),
                months(parts.get("BYMONTH")),
                count.isEmpty() ? null : count.getFirst(),
                until(parts.getOrDefault("UNTIL", ""), when),
                line.value().strip());
    }

    static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";", 50)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.putIfAbsent(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return parts;
    }

    private static @Nullable Unit unit(String frequency) {
        return switch (frequency) {
            case "SECONDLY" -> Unit.SECOND;
            case "MINUTELY" -> Unit.MINUTE;
            case "HOURLY" -> Unit.HOUR;
            case "DAILY" -> Unit.DAY;
            case "WEEKLY" -> Unit.WEEK;
            case "MONTHLY" -> Unit.MONTH;
            case "YEARLY" -> Unit.YEAR;
            default -> null;
        };
    }

    /** Outlook says "the second Tuesday" as BYDAY=TU;BYSETPOS=2. */
    static List<Weekday> weekdays(String written, List<Integer> positions) {
        List<Weekday> days = new ArrayList<>();
        for (String piece : written.split(",", MOST)) {
            Matcher day = WEEKDAY.matcher(piece.strip());
            if (day.matches()) {
                int ordinal = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
                days.add(new Weekday(ordinal, DayOfWeek.of(WEEK.indexOf(day.group(2)) + 1)));
            }
        }
        boolean one = days.size() == 1 && days.getFirst().ordinal() == 0 && positions.size() == 1;
        return one ? List.of(new Weekday(positions.getFirst(), days.getFirst().day())) : List.copyOf(days);
    }

    static List<Integer> numbers(@Nullable String written) {
        List<Integer> numbers = new ArrayList<>();
        for (String piece : written == null ? new String[0] : written.split(",", MOST)) {
            if (piece.strip().matches("[+-]?\\d{1,6}")) {
                numbers.add(Integer.valueOf(piece.strip()));
            }
        }
        return List.copyOf(numbers);
    }

    private static List<Month> months(@Nullable String written) {
        return numbers(written).stream()
                .filter(number -> number >= 1 && number <= 12)
                .map(Month::of)
                .toList();
    }

    private static @Nullable LocalDate until(String written, @Nullable When when) {
        ContentLine line = new ContentLine("UNTIL", Map.of(), written);
        ZoneId zone = when instanceof When.Moment moment ? moment.zone() : ZoneOffset.UTC;
        return switch (new Times(Zones.NONE).start(line)) {
            case When.Moment moment -> LocalDate.ofInstant(moment.start(), zone);
            case When.Days days -> days.first();
            case When.Floating floating -> floating.start().toLocalDate();
            case null -> null;
        };
    }
}
