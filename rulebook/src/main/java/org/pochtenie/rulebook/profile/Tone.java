package org.pochtenie.rulebook.profile;

/** How the firm likes to sound. */
public enum Tone {
    FRIENDLY,
    OFFICIAL
}
