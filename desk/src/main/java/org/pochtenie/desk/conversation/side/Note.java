package org.pochtenie.desk.conversation.side;

import java.time.Instant;

/**
 * A note for colleagues; clients never see it.
 *
 * @param author the name of the colleague
 */
public record Note(long id, String author, String text, Instant at) {}
