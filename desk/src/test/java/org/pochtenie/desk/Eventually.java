package org.pochtenie.desk;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what must come true within a time, looking often: {@code Eventually.within(ofSeconds(5)).that(() -> …)}. */
public final class Eventually {
    private final Duration patience;

    private Eventually(Duration patience) {
        this.patience = patience;
    }

    public static Eventually within(Duration patience) {
        return new Eventually(patience);
    }

    /** Returns as soon as the condition holds. */
    public void that(Callable<Boolean> condition) throws Exception {
        that("it did not come true", condition);
    }

    /**
     * Returns as soon as the condition holds.
     *
     * @throws AssertionError with the words when it never did
     */
    public void that(String otherwise, Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(otherwise + " within " + patience);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Repeats assertions until they all pass; the last failure is thrown when time is up. */
    public void asserted(Checks checks) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                checks.check();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    /** What is looked at again and again. */
    @FunctionalInterface
    public interface Checks {
        void check() throws Exception;
    }
}
