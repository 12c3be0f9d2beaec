package org.pochtenie.letters.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time of a meeting (RFC 5545 sections 3.3.4, 3.3.5 and 3.6.1). */
public sealed interface When {
    /**
     * A time that is the same moment for everybody.
     *
     * @param start when it begins
     * @param end when it is over, the same as {@code start} when no end was given; never before it
     * @param zone in which it was written, to show it as the organizer sees it; UTC when it was written so
     */
    record Moment(Instant start, Instant end, ZoneId zone) implements When {}

    /**
     * Whole days.
     *
     * @param first the first day
     * @param last the last day, included (a calendar names the day after it); never before {@code first}
     */
    record Days(LocalDate first, LocalDate last) implements When {}

    /**
     * A time of the clock on the reader's wall, wherever he is; also one whose time zone cannot be found out.
     *
     * @param start when it begins
     * @param end when it is over, never before {@code start}
     */
    record Floating(LocalDateTime start, LocalDateTime end) implements When {}
}
