package org.pochtenie.rulebook.grammar;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What is known of one paragraph. */
final class Known {
    /** Of a paragraph whose grammar nobody reads. */
    static final Known NOTHING = new Known();

    /** A paragraph that is cut short as often as that is left with what was found. */
    private static final int TRIES = 3;

    private static final long A_LITTLE = TimeUnit.MILLISECONDS.toNanos(50);

    static {
        NOTHING.settled = true;
    }

    private List<Slip> slips = List.of();
    private boolean settled;
    private boolean busy;
    private int tries;

    synchronized List<Slip> slips() {
        return slips;
    }

    /** Whether there is nothing more to come. */
    synchronized boolean isSettled() {
        return settled;
    }

    /** Whether somebody may begin to read it now, because nobody does. */
    synchronized boolean begin() {
        if (settled || busy) {
            return false;
        }
        busy = true;
        return true;
    }

    /** Nobody reads it any more. */
    synchronized void rest() {
        busy = false;
        notifyAll();
    }

    /** Waits a little while it is read; says whether there is time left. */
    synchronized boolean await(long end) {
        long left = Math.min(end - System.nanoTime(), A_LITTLE);
        if (!settled && left > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return System.nanoTime() < end;
    }

    /** A checker that fails is a bug of it: it is thrown on, and the paragraph left alone. */
    void read(Shelf shelf, String text, List<OwnRules> own, BooleanSupplier enough) {
        List<Slip> found = slips();
        boolean whole = true;
        try {
            found = shelf.read(text, own, enough);
            whole = !enough.getAsBoolean();
        } finally {
            finish(found, whole);
        }
    }

    private synchronized void finish(List<Slip> found, boolean whole) {
        slips = List.copyOf(found);
        settled = whole || ++tries >= TRIES;
        rest();
    }
}
