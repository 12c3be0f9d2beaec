package org.pochtenie.rulebook.profile;

/** What the submission gate does with a letter that the guard would stop. */
public enum Gate {
    /** The mail program is told why, and the letter stays with its author. */
    REFUSE,
    /** The letter waits in the desk, and its author gets a notice with a link. */
    HOLD
}
