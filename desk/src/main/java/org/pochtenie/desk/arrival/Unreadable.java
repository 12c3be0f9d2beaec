package org.pochtenie.desk.arrival;

import java.time.Instant;

/**
 * A stored letter of which no letter could be made.
 *
 * @param address of the mailbox that received it, empty when it is not known
 */
public record Unreadable(long raw, String address, Instant came, int size, String reason) {}
