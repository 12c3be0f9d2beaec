package org.pochtenie.desk.conversation;

/** Whose turn it is. */
public enum State {
    WAITING_FOR_US,
    WAITING_FOR_CLIENT,
    CLOSED
}
