package org.pochtenie.desk.conversation;

import java.time.Instant;

/** A letter of ours, as what is said about it needs it. */
public record SentLetter(long id, long conversation, String messageId, String subject, Instant sent) {}
