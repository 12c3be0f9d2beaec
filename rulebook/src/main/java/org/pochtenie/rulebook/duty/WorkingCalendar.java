package org.pochtenie.rulebook.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** When so much working time is left until {@code end}. */
    public Instant minus(Instant end, Duration workingTime) {
        if (workingTime.isZero()) {
            return end;
        }
        // The walk goes forwards only, so it begins early enough and is as much too long as it then has to go.
        for (int days = 2; ; days *= 2) {
            var early = end.minus(Duration.ofDays(days));
            var surplus = between(early, end).minus(workingTime);
            if (!surplus.isNegative()) {
                return nextOpen(plus(early, surplus));
            }
        }
    }

    /**
     * The same time of day so many working days later, inside working hours: what falls into a break or the evening is moved
     * back to the end of the window before it, what falls before the first window to its beginning. A day without a window
     * and a holiday do not count.
     *
     * @param days at least one
     */
    public Instant plusDays(Instant start, int days) {
        var local = start.atZone(zone);
        var date = local.toLocalDate();
        for (int counted = 0; counted < days; ) {
            date = date.plusDays(1);
            counted += windows(date).isEmpty() ? 0 : 1;
        }
        var moment = date.atTime(local.toLocalTime()).atZone(zone).toInstant();
        return isOpen(moment) ? moment : inHoursOf(date, moment);
    }

    private Instant inHoursOf(LocalDate day, Instant moment) {
        var closed = windows(day).stream()
                .map(window -> window.closes(day, zone))
                .filter(closes -> !closes.isAfter(moment))
                .max(Comparator.naturalOrder());
        return closed.orElseGet(() -> windows(day).getFirst().opens(day, zone));
    }

    private List<WorkingWindow> windows(LocalDate day) {
        return holidays.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** When the work of a day is over; empty for a day off, and for one that goes over into the next without a pause. */
    public Optional<Instant> closes(LocalDate day) {
        var last = windows(day).stream().map(window -> window.closes(day, zone)).max(Comparator.naturalOrder());
        return last.filter(end -> !isOpen(end));
    }

    /** Whether any work begins on that day. */
    public boolean isWorkday(LocalDate day) {
        return !windows(day).isEmpty();
    }

    public boolean isOpen(Instant moment) {
        return nextOpen(moment).equals(moment);
    }

    /** The moment itself when it is working time, the beginning of the next window otherwise. */
    public Instant nextOpen(Instant moment) {
        return new Walk(moment).next().from;
    }

    /** The last time before a moment, or at it, that working time began; the moment itself after a month of holidays. */
    public Instant lastOpening(Instant moment) {
        var walk = new Walk(moment.minus(Duration.ofDays(31)));
        var first = walk.next();
        var last = moment;
        var before = first.to;
        for (var stretch = walk.next(); !stretch.from.isAfter(moment); stretch = walk.next()) {
            if (stretch.from.isAfter(before)) {
                last = stretch.from;
            }
            before = stretch.to;
        }
        return last;
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
            var windows = windows(date);
            if (position < windows.size()) {
                return windows.get(position++);
            }
            date = date.plusDays(1);
            position = 0;
            return null;
        }
    }
}
