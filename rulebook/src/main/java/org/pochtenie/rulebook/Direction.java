package org.pochtenie.rulebook;

/** Which way a letter went. */
public enum Direction {
    /** From the client to us. */
    IN,
    /** From us to the client. */
    OUT
}
