package org.pochtenie.desk.commandline.console;

/** Counts on standard error while the work runs, when somebody looks: {@code bin/pochtenie} says whether one does. */
public final class Progress {
    private static final int STEP = 500;

    private final boolean looked = Boolean.getBoolean("pochtenie.terminal");
    private int count;

    public void one() {
        count++;
        if (looked && count % STEP == 0) {
            System.err.print("\r" + Say.words("progress", count) + " ");
        }
    }

    public void end() {
        if (looked && count >= STEP) {
            System.err.println("\r" + Say.words("progress", count) + " ");
        }
    }
}
