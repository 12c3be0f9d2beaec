package org.pochtenie.desk.promise;

/** How many of his promises a colleague kept, of those that were due. */
public record KeptShare(String colleague, int kept, int due) {
    private static final float ALL = 100;

    public int percent() {
        return due == 0 ? (int) ALL : Math.round(ALL * kept / due);
    }
}
