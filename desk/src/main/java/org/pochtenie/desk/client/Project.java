package org.pochtenie.desk.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that we do for a client over many letters.
 *
 * @param closedAt null while it is open
 * @param contactDays he hears of it that often, null for as the client says
 */
public record Project(
        long id,
        long client,
        String name,
        Instant begunAt,
        @Nullable Instant closedAt,
        @Nullable Integer contactDays) {
    public boolean open() {
        return closedAt == null;
    }
}
