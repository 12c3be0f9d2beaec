package org.pochtenie.letters.invitation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.invitation.When.Days;
import org.pochtenie.letters.invitation.When.Floating;
import org.pochtenie.letters.invitation.When.Moment;

/** Reads dates, times and durations (RFC 5545 sections 3.3.4 to 3.3.6). */
final class Times {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:\\.\\d+)?)?"
                    + "(Z|z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DURATION = Pattern.compile(
            "([+-]?)P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    private final Zones zones;

    Times(Zones zones) {
        this.zones = zones;
    }

    /** From DTSTART to DTEND or by DURATION; null when there is no start. */
    @Nullable
    When of(Component event) {
        When start = start(event.line("DTSTART"));
        When end = start(event.line("DTEND"));
        Duration lasts = duration(event.value("DURATION"));
        return switch (start) {
            case null -> null;
            case Moment moment -> moment(moment, end, lasts, event);
            case Days days -> days(days, end, lasts);
            case Floating floating -> floating(floating, end, lasts);
        };
    }

    /** The moment or day that a line names; null when there is no such line or it cannot be read. */
    @Nullable
    When start(@Nullable ContentLine line) {
        Matcher written = line == null ? null : DATE.matcher(line.value().strip());
        if (line == null || written == null || !written.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(written, 1), number(written, 2), number(written, 3));
            if (written.group(4) == null || line.parameter("VALUE").equalsIgnoreCase("DATE")) {
                return new Days(day, day);
            }
            int second = written.group(6) == null ? 0 : Math.min(number(written, 6), 59);
            boolean midnight = number(written, 4) == 24;
            LocalTime time = LocalTime.of(midnight ? 0 : number(written, 4), number(written, 5), second);
            LocalDateTime local = day.plusDays(midnight ? 1 : 0).atTime(time);
            return inZone(local, written.group(7), line.parameter("TZID"));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private When inZone(LocalDateTime local, @Nullable String offset, String tzid) {
        ZoneId zone = offset == null
                ? zones.find(tzid, local)
                : offset.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(offset);
        if (zone == null) {
            return new Floating(local, local);
        }
        Instant start = local.atZone(zone).toInstant();
        return new Moment(start, start, zone);
    }

    /** Outlook writes whole days as a time from midnight to midnight and says so beside it. */
    private static When moment(Moment start, @Nullable When end, @Nullable Duration lasts, Component event) {
        Instant over = end instanceof Moment moment
                ? moment.end()
                : end instanceof Floating wall
                        ? wall.end().atZone(start.zone()).toInstant()
                        : end instanceof Days days
                                ? days.first().atStartOfDay(start.zone()).toInstant()
                                : start.start().plus(lasts == null ? Duration.ZERO : lasts);
        over = over.isBefore(start.start()) ? start.start() : over;
        LocalDateTime from = LocalDateTime.ofInstant(start.start(), start.zone());
        LocalDateTime to = LocalDateTime.ofInstant(over, start.zone());
        boolean whole = event.value("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE")
                && from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && to.toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole ? span(from.toLocalDate(), to.toLocalDate()) : new Moment(start.start(), over, start.zone());
    }

    private static When days(Days start, @Nullable When end, @Nullable Duration lasts) {
        LocalDate over = end instanceof Days days
                ? days.first()
                : lasts == null ? start.first() : start.first().plusDays(lasts.toDays());
        return span(start.first(), over);
    }

    /** {@code over} is the day after the last one. */
    private static Days span(LocalDate first, LocalDate over) {
        return new Days(first, over.isAfter(first) ? over.minusDays(1) : first);
    }

    private static When floating(Floating start, @Nullable When end, @Nullable Duration lasts) {
        LocalDateTime over = end instanceof Floating floating
                ? floating.end()
                : start.start().plus(lasts == null ? Duration.ZERO : lasts);
        return new Floating(start.start(), over.isBefore(start.start()) ? start.start() : over);
    }

    private static @Nullable Duration duration(String written) {
        Matcher parts = DURATION.matcher(written.strip());
        if (written.isBlank() || !parts.matches() || "-".equals(parts.group(1))) {
            return null;
        }
        return Duration.ofDays(7L * number(parts, 2) + number(parts, 3))
                .plusHours(number(parts, 4))
                .plusMinutes(number(parts, 5))
                .plusSeconds(number(parts, 6));
    }

    private static int number(Matcher written, int group) {
        return written.group(group) == null ? 0 : Integer.parseInt(written.group(group));
    }
}
