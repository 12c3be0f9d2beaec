package org.pochtenie.desk.conversation;

/** Said within the transaction that stores a letter, also for letters of history (see {@link Arrived#history}). */
public record LetterArrived(ReceivedLetter received) {}
