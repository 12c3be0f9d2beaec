package org.pochtenie.letters.html;

/** What a mail program says by the name or form of an element about the words in it. */
public enum Mark {
    /** Nothing. */
    NONE,
    /** An earlier letter; the writer's answers may stand between its {@code blockquote}s. */
    QUOTE,
    /** Who wrote what is quoted below. */
    ATTRIBUTION,
    /** A signature. */
    SIGNATURE,
    /** From here on all is an earlier letter. */
    BORDER
}
