package org.pochtenie.rulebook;

/** How a client is addressed in a language that has two words for "you". */
public enum Form {
    /** «вы». */
    FORMAL,
    /** «ты». */
    FAMILIAR
}
