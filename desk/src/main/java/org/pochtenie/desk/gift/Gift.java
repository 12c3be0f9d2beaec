package org.pochtenie.desk.gift;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something small for a client, beyond the order.
 *
 * @param cost in the firm's money
 * @param overLimit it was allowed although the month's limit was used up, for that reason
 */
public record Gift(
        long id,
        long client,
        String what,
        BigDecimal cost,
        State state,
        long proposedBy,
        Instant proposedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        boolean overLimit,
        String reason) {
    /** How far it is. */
    public enum State {
        PROPOSED,
        APPROVED,
        DECLINED,
        GIVEN
    }
}
