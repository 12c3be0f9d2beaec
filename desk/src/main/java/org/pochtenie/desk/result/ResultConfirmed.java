package org.pochtenie.desk.result;

/** The client has confirmed a result. Said within that transaction. */
public record ResultConfirmed(Result result) {}
