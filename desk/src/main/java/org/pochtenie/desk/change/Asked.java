package org.pochtenie.desk.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants otherwise, as it was written down.
 *
 * @param letter in which he asks for it, null for none
 * @param by the colleague who wrote it down
 */
public record Asked(
        long client, @Nullable Long conversation, @Nullable Long letter, String words, Instant at, long by) {}
