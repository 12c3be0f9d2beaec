package org.pochtenie.desk.commandline.console;

import java.io.PrintStream;

/** What was wrong on the way, each told at once; the work goes on with the rest. */
public final class Complaints {
    private final PrintStream err;
    private boolean any;

    public Complaints(PrintStream err) {
        this.err = err;
    }

    public void add(String complaint) {
        any = true;
        err.println("pochtenie: " + complaint);
    }

    public boolean any() {
        return any;
    }
}
