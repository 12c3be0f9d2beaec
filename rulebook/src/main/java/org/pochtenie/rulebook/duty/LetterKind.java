package org.pochtenie.rulebook.duty;

/** Who wrote a letter that came: only a person waits for an answer. */
public enum LetterKind {
    LETTER,
    AUTO_REPLY,
    BOUNCE,
    LIST
}
