package org.pochtenie.desk.outbox;

/** A letter on its way, and whether who looks may decide about it. */
public record ShownOutgoing(Outgoing outgoing, boolean mine) {}
