package org.pochtenie.letters.hostile;

import java.lang.management.ManagementFactory;

/** Holds that one input takes no more than two seconds of a processor. */
final class Watch {
    private static final long MOST = 2_000_000_000;

    private Watch() {}

    static void over(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        long taken = threads.getCurrentThreadCpuTime() - before;
        if (taken > MOST) {
            throw new AssertionError("took " + taken / 1_000_000 + " ms");
        }
    }

    static void hold(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
