package org.pochtenie.rulebook;

/** What a draft is going to be. */
public enum Kind {
    /** An answer inside a conversation. */
    REPLY,
    /** The first letter of a new conversation. */
    NEW,
    /** A note for colleagues; the client never sees it. */
    NOTE,
    /** A letter passed on to somebody else. */
    FORWARD;

    /** Whether the client is going to read it. */
    public boolean goesOut() {
        return this != NOTE;
    }
}
