package org.pochtenie.desk.commandline;

import java.io.PrintStream;

/** What was wrong on the way, each told at once; the work goes on with the rest. */
final class Complaints {
    private final PrintStream err;
    private boolean any;

    Complaints(PrintStream err) {
        this.err = err;
    }

    void add(String complaint) {
        any = true;
        err.println("pochtenie: " + complaint);
    }

    boolean any() {
        return any;
    }
}
