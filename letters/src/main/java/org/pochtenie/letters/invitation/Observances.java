package org.pochtenie.letters.invitation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.invitation.Recurrence.Weekday;

/** The rules of summer and winter time that a calendar brings along (VTIMEZONE, RFC 5545 section 3.6.5). */
final class Observances {
    private static final int MOST = 100;

    private final List<Observance> all = new ArrayList<>();

    private Observances() {}

    static Observances of(Component zone) {
        Observances observances = new Observances();
        for (Component part : zone.children) {
            ZoneOffset offset = offset(part.value("TZOFFSETTO"));
            LocalDateTime first = local(part.line("DTSTART"));
            if (offset != null && observances.all.size() < MOST) {
                observances.all.add(new Observance(
                        offset,
                        first == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : first,
                        Rules.parts(part.value("RRULE")),
                        dates(part)));
            }
        }
        return observances;
    }

    /** The offset that holds at that local time: of the observance that began last; before all, of the earliest. */
    @Nullable
    ZoneOffset at(LocalDateTime local) {
        Observance best = null;
        LocalDateTime latest = LocalDateTime.MIN;
        for (Observance observance : all) {
            LocalDateTime began = observance.lastBefore(local);
            if (began != null && (best == null || began.isAfter(latest))) {
                best = observance;
                latest = began;
            }
        }
        if (best != null || all.isEmpty()) {
            return best == null ? null : best.offset;
        }
        Observance earliest = all.getFirst();
        for (Observance observance : all) {
            earliest = observance.first.isBefore(earliest.first) ? observance : earliest;
        }
        return earliest.offset;
    }

    private static List<LocalDateTime> dates(Component part) {
        List<LocalDateTime> dates = new ArrayList<>();
        for (ContentLine line : part.lines) {
            for (String piece : line.name().equals("RDATE") ? line.value().split(",", MOST) : new String[0]) {
                LocalDateTime date = local(new ContentLine("RDATE", Map.of(), piece));
                if (date != null && dates.size() < MOST) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    private static @Nullable LocalDateTime local(@Nullable ContentLine line) {
        return switch (new Times(Zones.NONE).start(line)) {
            case When.Floating floating -> floating.start();
            case When.Moment moment -> LocalDateTime.ofInstant(moment.start(), ZoneOffset.UTC);
            case When.Days days -> days.first().atStartOfDay();
            case null -> null;
        };
    }

    private static @Nullable ZoneOffset offset(String written) {
        if (!written.matches("[+-]?\\d{4}(\\d{2})?")) {
            return null;
        }
        String signed = written.startsWith("+") || written.startsWith("-") ? written : "+" + written;
        try {
            return ZoneOffset.of(signed);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private record Observance(
            ZoneOffset offset, LocalDateTime first, Map<String, String> rule, List<LocalDateTime> dates) {
        @Nullable
        LocalDateTime lastBefore(LocalDateTime local) {
            LocalDateTime last = first.isAfter(local) ? null : first;
            for (LocalDateTime date : dates) {
                last = !date.isAfter(local) && (last == null || date.isAfter(last)) ? date : last;
            }
            LocalDateTime ruled = "YEARLY".equals(rule.get("FREQ")) ? ruled(local) : null;
            return ruled != null && !ruled.isBefore(first) && (last == null || ruled.isAfter(last)) ? ruled : last;
        }

        private @Nullable LocalDateTime ruled(LocalDateTime local) {
            LocalDateTime until = local(new ContentLine("UNTIL", Map.of(), rule.getOrDefault("UNTIL", "")));
            LocalDateTime bound = until == null || until.isAfter(local) ? local : until.plusDays(1);
            LocalDateTime thisYear = in(bound.getYear());
            return thisYear.isAfter(bound) ? in(bound.getYear() - 1) : thisYear;
        }

        private LocalDateTime in(int year) {
            List<Integer> months = Rules.numbers(rule.get("BYMONTH"));
            int number = months.isEmpty() ? first.getMonthValue() : Math.clamp(months.getFirst(), 1, 12);
            YearMonth month = YearMonth.of(year, Month.of(number));
            return day(month).atTime(first.toLocalTime());
        }

        private LocalDate day(YearMonth month) {
            List<Weekday> weekdays =
                    Rules.weekdays(rule.getOrDefault("BYDAY", ""), Rules.numbers(rule.get("BYSETPOS")));
            List<Integer> days = Rules.numbers(rule.get("BYMONTHDAY"));
            int fixed = days.isEmpty() ? first.getDayOfMonth() : Math.abs(days.getFirst());
            LocalDate start = month.atDay(Math.clamp(fixed, 1, month.lengthOfMonth()));
            if (weekdays.isEmpty()) {
                return start;
            }
            DayOfWeek weekday = weekdays.getFirst().day();
            return days.isEmpty()
                    ? month.atDay(1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(
                                    weekdays.getFirst().ordinal(), weekday))
                    : start.with(TemporalAdjusters.nextOrSame(weekday));
        }
    }
}
