package org.pochtenie.rulebook.duty;

import java.time.Duration;
import java.time.Instant;

/** When what is known of a client is asked about again (rule client-card). */
public final class StillSo {
    /** So long knowledge keeps. */
    public static final Duration FRESH = Duration.ofDays(90);

    private StillSo() {}

    /** Whether it is time to ask whether it is still so. */
    public static boolean asks(Instant checked, Instant now) {
        return !checked.plus(FRESH).isAfter(now);
    }
}
