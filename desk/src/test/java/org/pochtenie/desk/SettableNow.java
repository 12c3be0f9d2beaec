package org.pochtenie.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time of a test: stands still until the test moves it. */
public final class SettableNow implements InstantSource {
    private volatile Instant instant;

    public SettableNow(String instant) {
        this.instant = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    public void set(Instant later) {
        instant = later;
    }

    public void pass(Duration duration) {
        instant = instant.plus(duration);
    }
}
