package org.pochtenie.desk.outbox;

/** A letter in the list of what is on its way. */
public record OutboxLine(Outgoing outgoing, String subject, String url) {}
