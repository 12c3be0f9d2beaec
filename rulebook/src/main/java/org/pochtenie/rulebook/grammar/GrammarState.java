package org.pochtenie.rulebook.grammar;

/** How far the grammar of a letter has been read; the later ones tell more. */
public enum GrammarState {
    /** Nobody reads the grammar of this language. */
    NONE,
    /** All of it. */
    READY,
    /** Some of it is being read: ask again in a moment. */
    PENDING,
    /** The checker still loads: ask again in a few seconds. */
    LOADING
}
