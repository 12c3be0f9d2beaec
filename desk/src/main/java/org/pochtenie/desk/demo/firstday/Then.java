package org.pochtenie.desk.demo.firstday;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of the demo: it is now, except within what is told of an earlier moment. So the demo firm has lived its last
 * weeks through the same doors as any other, and each ledger knows when.
 */
public final class Then implements InstantSource {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final InstantSource now;

    public Then(InstantSource now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return THEN.orElse(now.instant());
    }

    /** Does that as if it were that moment. */
    public static void at(Instant moment, Runnable deed) {
        ScopedValue.where(THEN, moment).run(deed);
    }
}
