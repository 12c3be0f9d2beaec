package org.pochtenie.desk.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two that were one.
 *
 * @param fromName of the one that went into the other
 * @param rows how many went over
 */
public record Merge(
        long id,
        Kind kind,
        long from,
        long into,
        String fromName,
        int rows,
        @Nullable String by,
        Instant at) {
    public enum Kind {
        CLIENT,
        CONTACT
    }
}
