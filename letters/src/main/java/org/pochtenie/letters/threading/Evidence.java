package org.pochtenie.letters.threading;

/** Why a letter stands in its conversation. */
public enum Evidence {
    /** It names no letter, and nothing else ties it to one: it begins its own conversation. */
    NONE,
    /** It bears, or names, an id of the conversation (RFC 5322 section 3.6.4). */
    IDS,
    /** A guess: it carries the conversation index of Outlook (MS-OXOMSG section 2.2.1.3). */
    INDEX,
    /** A guess: it quotes words that stand in an earlier letter. */
    QUOTE,
    /** A guess: the same subject words, the same people, near in time. */
    TOPIC;

    /** Whether ids did not decide, so that a person may see it otherwise. */
    public boolean guessed() {
        return this == INDEX || this == QUOTE || this == TOPIC;
    }
}
