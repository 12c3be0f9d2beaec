package org.pochtenie.rulebook.text;

/** What a part of a letter is there for. */
public enum Zone {
    GREETING,
    BODY,
    /** A line of a list. */
    ITEM,
    /** Somebody else's words, repeated. */
    QUOTED,
    /** «С уважением», "Kind regards", wishes for the day. */
    CLOSING,
    SIGNATURE;

    /** Whether the author speaks to the point here. */
    public boolean isBody() {
        return this == BODY || this == ITEM;
    }
}
