package org.pochtenie.letters.hostile;

import java.lang.management.ManagementFactory;

/** Holds that one input takes no more than two seconds of a processor. */
final class Watch {
    private static final long MOST = 2_000_000_000;

    private Watch() {}

    /** Does the work; when it was slow once more, for the first time classes may have been loaded. */
    static void over(Runnable work) {
        if (taken(work) > MOST) {
            long again = taken(work);
            hold(again <= MOST, "took " + again / 1_000_000 + " ms");
        }
    }

    /** Nanoseconds of the processor. */
    static long taken(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    static void hold(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
