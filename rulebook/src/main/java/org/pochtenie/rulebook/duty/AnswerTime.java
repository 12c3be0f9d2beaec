package org.pochtenie.rulebook.duty;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast a client gets his answer, in working time.
 *
 * @param aim within which we want to answer; past it comes the warning
 * @param limit within which we must
 */
public record AnswerTime(Duration aim, Duration limit, WorkingCalendar calendar) {
    public AnswerTime {
        if (aim.isNegative() || aim.isZero() || limit.compareTo(aim) < 0) {
            throw new IllegalArgumentException("An aim of " + aim + " with a limit of " + limit);
        }
    }

    /** When {@code whole} is used up, {@code spent} of it having passed before {@code since}. */
    Instant end(Duration whole, Instant since, Duration spent) {
        var left = whole.minus(spent);
        return left.isPositive() ? calendar.plus(since, left) : since;
    }
}
