package org.pochtenie.desk.demo;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Comes every so often with one letter until he is sent home; a letter that he cannot deliver stops him, aloud. */
final class Postman implements AutoCloseable {
    /** One delivery. */
    interface Round {
        void walk() throws Exception;
    }

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());

    /** Longer than a delivery can take, so that none is cut off. */
    private static final Duration LAST_ROUND = Duration.ofSeconds(30);

    private final ScheduledExecutorService days = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("demo-postman").factory());
    private final Round round;
    private final Duration between;

    Postman(Round round, Duration between) {
        this.round = round;
        this.between = between;
    }

    void start() {
        if (between.isPositive()) {
            days.scheduleAtFixedRate(this::walk, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void walk() {
        try {
            round.walk();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "The demo firm gets no further letters", e);
            days.shutdown();
        }
    }

    @Override
    public void close() {
        days.shutdown();
        try {
            if (!days.awaitTermination(LAST_ROUND.toSeconds(), TimeUnit.SECONDS)) {
                days.shutdownNow();
            }
        } catch (InterruptedException e) {
            days.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
