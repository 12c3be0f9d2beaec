package org.pochtenie.desk.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mailbox is well.
 *
 * @param checkedAt when its server last answered
 * @param letterAt when a letter last came
 * @param fault what is wrong, null when nothing is
 * @param silentSince the last letter before a silence beyond its habit, null when there is none
 */
public record Health(
        Instant connectedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant letterAt,
        @Nullable Fault fault,
        @Nullable Instant faultSince,
        @Nullable Instant silentSince) {

    public boolean well() {
        return fault == null && silentSince == null;
    }
}
