package org.pochtenie.desk.conversation;

import java.time.Instant;

/** A letter that a client has written, as a choice among others. */
public record LetterOfClient(long id, Instant at, String subject) {}
