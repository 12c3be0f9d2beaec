package org.pochtenie.rulebook.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a firm works, and how working time passes (rule {@code answer-in-time}).
 *
 * <p>Windows may be several a day, may overlap (the common time counts once) and may run over midnight. A window belongs
 * to the day on which it begins: before a holiday the night shift is worked to its end, on the holiday none begins.
 */
public final class WorkingCalendar {
    /** Day and night, every day of the year. */
    public static final WorkingCalendar ROUND_THE_CLOCK = new WorkingCalendar(
            ZoneOffset.UTC,
            Arrays.stream(DayOfWeek.values()).map(WorkingWindow::wholeDay).toList(),
            Set.of());

    private final ZoneId zone;
    private final Map<DayOfWeek, List<WorkingWindow>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays;

    /**
     * A calendar of these windows, every week, except on the holidays.
     *
     * @throws IllegalArgumentException without any window: such a firm would never answer
     */
    public WorkingCalendar(ZoneId zone, Collection<WorkingWindow> windows, Set<LocalDate> holidays) {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("A calendar without a single working hour");
        }
        this.zone = zone;
        this.holidays = Set.copyOf(holidays);
        for (var day : DayOfWeek.values()) {
            week.put(
                    day,
                    windows.stream()
                            .filter(window -> window.day() == day)
                            .sorted()
                            .toList());
        }
    }

    /** When so much working time has passed since {@code start}; no time passes for none. */
    public Instant plus(Instant start, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("Working time does not run backwards: " + workingTime);
        }
        if (workingTime.isZero()) {
            return start;
        }
        var walk = new Walk(start);
        var left = workingTime;
        for (var stretch = walk.next(); ; stretch = walk.next()) {
            if (left.compareTo(stretch.length()) <= 0) {
                return stretch.from.plus(left);
            }
            left = left.minus(stretch.length());
        }
    }

    /** The working time between two moments, negative when they stand the other way round. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        var walk = new Walk(from);
        var sum = Duration.ZERO;
        for (var stretch = walk.next(); stretch.from.isBefore(to); stretch = walk.next()) {
            var end = stretch.to.isBefore(to) ? stretch.to : to;
            sum = sum.plus(Duration.between(stretch.from, end));
        }
        return sum;
    }

    public boolean isOpen(Instant moment) {
        return nextOpen(moment).equals(moment);
    }

    /** The moment itself when it is working time, the beginning of the next window otherwise. */
    public Instant nextOpen(Instant moment) {
        return new Walk(moment).next().from;
    }

    /** Working time without a break, as far as one window goes. */
    private record Stretch(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** Goes from window to window, forwards for ever. */
    private final class Walk {
        private Instant reached;
        private LocalDate date;
        private int position;

        Walk(Instant start) {
            reached = start;
            date = start.atZone(zone).toLocalDate().minusDays(1); // its last window may run over midnight
        }

        Stretch next() {
            while (true) {
                var window = nextWindow();
                if (window == null) {
                    continue;
                }
                var opens = window.opens(date, zone);
                var closes = window.closes(date, zone);
                var from = opens.isAfter(reached) ? opens : reached;
                if (from.isBefore(closes)) {
                    reached = closes;
                    return new Stretch(from, closes);
                }
            }
        }

        private @Nullable WorkingWindow nextWindow() {
            var windows = holidays.contains(date) ? List.<WorkingWindow>of() : week.get(date.getDayOfWeek());
            if (windows != null && position < windows.size()) {
                return windows.get(position++);
            }
            date = date.plusDays(1);
            position = 0;
            return null;
        }
    }
}
