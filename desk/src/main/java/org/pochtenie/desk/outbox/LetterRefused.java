package org.pochtenie.desk.outbox;

/** A letter of ours did not arrive: its server refused it, it came back, or nobody knows. Said within the transaction. */
public record LetterRefused(long outgoing) {}
