package org.pochtenie.desk.conversation;

/** A late letter showed that one conversation continues another: its letters have moved, within this transaction. */
public record ConversationsMerged(long from, long into) {}
