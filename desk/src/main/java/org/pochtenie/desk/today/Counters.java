package org.pochtenie.desk.today;

/**
 * How many conversations wait for us; counting stops at {@link #MOST}, beginning with the most urgent.
 *
 * @param answered by us since midnight
 */
public record Counters(int all, int late, int warning, int mine, int unassigned, int answered) {
    public static final int MOST = 200;

    public int of(Whose whose) {
        return whose.equals(Whose.MINE) ? mine : whose.equals(Whose.UNASSIGNED) ? unassigned : all;
    }

    /** A number as it is shown: with a plus where there may be more. */
    public String shown(int number) {
        return all < MOST || number == 0 ? String.valueOf(number) : number + "+";
    }
}
