package org.pochtenie.desk.accesskey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what somebody does within a minute, and says when it is too much. */
public final class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final int most;
    private final InstantSource now;
    private final ConcurrentHashMap<Object, Count> counts = new ConcurrentHashMap<>();

    private record Count(int times, Instant since) {}

    /** @param most times within a minute */
    public Pace(int most, InstantSource now) {
        this.most = most;
        this.now = now;
    }

    /** Counts once more; false when that was too much. */
    public boolean allows(Object who) {
        if (counts.size() > MOST_REMEMBERED) {
            counts.values().removeIf(this::over);
        }
        var fresh = new Count(1, now.instant());
        return counts.merge(who, fresh, (old, one) -> over(old) ? one : new Count(old.times() + 1, old.since()))
                        .times()
                <= most;
    }

    /** Whether somebody has used up his minute, without counting. */
    public boolean exhausted(Object who) {
        var count = counts.get(who);
        return count != null && !over(count) && count.times() >= most;
    }

    private boolean over(Count count) {
        return !now.instant().isBefore(count.since().plus(MINUTE));
    }
}
