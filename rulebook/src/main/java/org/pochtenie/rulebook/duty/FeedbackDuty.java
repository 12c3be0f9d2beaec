package org.pochtenie.rulebook.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a client is asked how he finds us (rule {@code ask-feedback}): regularly, and never twice within an interval. */
public final class FeedbackDuty {
    private FeedbackDuty() {}

    /**
     * When to ask on schedule; empty where the client is never asked, or while a complaint of his is open.
     *
     * @param since when we last asked, or began to write to each other
     * @param everyDays the interval; 0: never
     */
    public static Optional<Instant> scheduled(
            Instant since, int everyDays, boolean complaintOpen, WorkingCalendar calendar, ZoneId zone) {
        if (everyDays == 0 || complaintOpen) {
            return Optional.empty();
        }
        return Optional.of(calendar.nextOpen(after(since, everyDays, zone)));
    }

    /** When to ask about a result; empty where that would be the second time within the interval. */
    public static Optional<Instant> afterResult(
            Instant result,
            @Nullable Instant lastAsked,
            int everyDays,
            boolean complaintOpen,
            WorkingCalendar calendar,
            ZoneId zone) {
        if (everyDays == 0
                || complaintOpen
                || lastAsked != null && result.isBefore(after(lastAsked, everyDays, zone))) {
            return Optional.empty();
        }
        return Optional.of(calendar.nextOpen(result));
    }

    private static Instant after(Instant moment, int days, ZoneId zone) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }
}
