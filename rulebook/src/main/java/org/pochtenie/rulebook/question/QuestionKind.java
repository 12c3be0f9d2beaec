package org.pochtenie.rulebook.question;

/** What kind of answer a question waits for. */
public enum QuestionKind {
    WHEN,
    HOW_MUCH,
    WHO,
    WHERE,
    WHICH,
    WHAT,
    WHY,
    HOW,
    YES_NO,
    /** A file or a document is asked for. */
    SEND,
    /** Something is to be done. */
    DO
}
