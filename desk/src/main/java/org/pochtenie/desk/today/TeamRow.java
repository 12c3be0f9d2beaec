package org.pochtenie.desk.today;

/**
 * A colleague, as the lead sees the day.
 *
 * @param waiting conversations of his whose clock runs
 * @param late how many of them, and of what he owes, are late
 */
public record TeamRow(long colleague, String name, int waiting, int late) {
    /** Counting stops here, for nobody reads greater numbers. */
    static final int MOST = 500;

    public Whose whose() {
        return Whose.colleague(colleague);
    }
}
