package org.pochtenie.desk.draft;

import java.util.List;

/** The mailboxes of the firm from which letters may be written. */
public interface Senders {
    /** A mailbox, as an author chooses it. */
    record Sender(long mailbox, String name, String address) {}

    /** All of them, the oldest first. */
    List<Sender> all();

    /** The one of that number, even when it cannot send any more. */
    Sender of(long mailbox);
}
