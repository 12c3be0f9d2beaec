package org.pochtenie.desk.conversation.side;

import java.time.Instant;

/**
 * A note for colleagues; clients never see it, but may be told of it.
 *
 * @param author the name of the colleague
 * @param mayBeTold whether the client may hear it in the next letter about the work
 */
public record Note(long id, String author, String text, Instant at, boolean mayBeTold) {}
