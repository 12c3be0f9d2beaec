package org.pochtenie.rulebook;

/** Which part of the draft a remark is about. */
public enum Place {
    /** The text; start and end count in it. */
    TEXT,
    /** The subject; start and end count in it. */
    SUBJECT,
    /** To and Cc. */
    RECIPIENTS,
    /** The attached files. */
    ATTACHMENTS,
    /** The letter as a whole. */
    LETTER
}
