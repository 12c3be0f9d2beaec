package org.pochtenie.rulebook.complaint;

/** How a letter speaks of what went wrong. */
public enum Grievance {
    NONE,
    /** Something went wrong on our side, and the writer says so. */
    COMPLAINT,
    /** He insults, or says that he leaves, sues, reports or publishes: for whoever leads the firm, at once. */
    CONFLICT
}
