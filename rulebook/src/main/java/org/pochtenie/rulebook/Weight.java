package org.pochtenie.rulebook;

/** How much a remark weighs, the heaviest first. */
public enum Weight {
    /** Sending needs a typed reason. */
    STOP,
    /** Shown; one click to send anyway. */
    WARN,
    /** Shown quietly. */
    HINT;

    public boolean atLeast(Weight other) {
        return compareTo(other) <= 0;
    }

    /** The quieter of the two. */
    public Weight atMost(Weight other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The next heavier one. */
    public Weight louder() {
        return this == HINT ? WARN : STOP;
    }
}
