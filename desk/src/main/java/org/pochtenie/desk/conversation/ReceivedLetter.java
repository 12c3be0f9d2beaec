package org.pochtenie.desk.conversation;

/** A letter that has found its conversation. */
public record ReceivedLetter(long letter, long conversation, boolean newConversation, Arrived arrived) {}
