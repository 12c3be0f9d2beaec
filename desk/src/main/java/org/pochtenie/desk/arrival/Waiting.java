package org.pochtenie.desk.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored letter on its way into a conversation.
 *
 * @param history comes without side effects
 * @param sent was sent from here
 * @param size in bytes
 */
record Waiting(long raw, @Nullable Long mailbox, boolean history, boolean sent, int size, Instant came) {}
