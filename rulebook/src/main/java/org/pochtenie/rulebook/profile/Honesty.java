package org.pochtenie.rulebook.profile;

/** How much a client is told of a problem. */
public enum Honesty {
    /** The way out and the new date only. */
    DISCREET,
    /** The fact, what it means for him and the options; never the inner cause. */
    OPEN
}
