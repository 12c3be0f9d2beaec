package org.pochtenie.desk.clock;

import java.time.Duration;
import java.time.Instant;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.rulebook.duty.ResponseClock;

/**
 * A clock as it is written beside a conversation.
 *
 * @param state of the styles: late, soon, paused, or empty while there is time
 * @param aim from here on it is soon
 * @param end from here on it is late
 */
public record Due(String state, Instant aim, Instant end, String text) {
    private static final Duration SOON = Duration.ofMinutes(30);

    /** What is left of a running clock. */
    public static Due of(ResponseClock clock, Visit visit) {
        var state = switch (clock.at(visit.now())) {
            case LATE -> "late";
            case WARNING -> "soon";
            case FRESH -> "";
            case RESTING -> "paused";
        };
        var next = visit.now().isBefore(clock.aim()) ? clock.aim() : clock.limit();
        return new Due(state, clock.aim(), clock.limit(), left(next, visit));
    }

    /** What is left until a promised moment. */
    public static Due promise(Instant promised, Visit visit) {
        return until(promised, "clock.promised", visit);
    }

    /** What is left until something is due. */
    public static Due until(Instant due, Visit visit) {
        return until(due, "clock.until", visit);
    }

    private static Due until(Instant moment, String words, Visit visit) {
        var now = visit.now();
        var aim = moment.minus(SOON);
        var state = !moment.isAfter(now) ? "late" : !aim.isAfter(now) ? "soon" : "";
        return new Due(state, aim, moment, visit.t(words, visit.when(moment)));
    }

    private static String left(Instant end, Visit visit) {
        var left = Duration.between(visit.now(), end);
        return visit.t(left.isPositive() ? "clock.left" : "clock.late", span(left.abs(), visit));
    }

    /** 12 min, 1 h 10 min, 3 days: as much as one wants to know at a glance; a minute begun counts. */
    public static String span(Duration span, Visit visit) {
        var minutes = Math.max(1, Math.ceilDiv(span.toSeconds(), 60));
        var hours = minutes / 60;
        if (hours >= 48) {
            return visit.t("clock.days", hours / 24);
        }
        if (hours == 0) {
            return visit.t("clock.minutes", minutes);
        }
        return minutes % 60 == 0 ? visit.t("clock.hours", hours) : visit.t("clock.hours-minutes", hours, minutes % 60);
    }
}
