package org.pochtenie.desk.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter that was put off is tried again: soon at first, each hour in the end, and no longer than two days. */
final class Patience {
    private static final List<Duration> WAITS =
            List.of(1, 2, 5, 15, 30).stream().map(Duration::ofMinutes).toList();
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    static final Duration MOST = Duration.ofDays(2);

    private Patience() {}

    /**
     * The next time; empty when it is enough.
     *
     * @param tries how often it has been tried by now, at least 1
     */
    static Optional<Instant> next(Instant queued, Instant now, int tries) {
        var wait = tries <= WAITS.size() ? WAITS.get(tries - 1) : LONGEST_WAIT;
        var next = now.plus(wait);
        return next.isAfter(queued.plus(MOST)) ? Optional.empty() : Optional.of(next);
    }
}
