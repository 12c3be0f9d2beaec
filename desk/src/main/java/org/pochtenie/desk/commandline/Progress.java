package org.pochtenie.desk.commandline;

/** Counts on standard error while the work runs, when somebody looks: {@code bin/pochtenie} says whether one does. */
final class Progress {
    private static final int STEP = 500;

    private final boolean looked = Boolean.getBoolean("pochtenie.terminal");
    private int count;

    void one() {
        count++;
        if (looked && count % STEP == 0) {
            System.err.print("\r" + Say.words("progress", count) + " ");
        }
    }

    void end() {
        if (looked && count >= STEP) {
            System.err.println("\r" + Say.words("progress", count) + " ");
        }
    }
}
