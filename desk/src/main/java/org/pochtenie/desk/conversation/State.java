package org.pochtenie.desk.conversation;

import java.util.Locale;

/** Whose turn it is. */
public enum State {
    WAITING_FOR_US,
    WAITING_FOR_CLIENT,
    CLOSED;

    /** As the database and the message keys spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
