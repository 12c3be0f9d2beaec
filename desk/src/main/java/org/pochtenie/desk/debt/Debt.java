package org.pochtenie.desk.debt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, as it is kept.
 *
 * @param ended when it was paid or dropped, null while it is open
 * @param paidBy the letter that paid it, null when none did
 */
public record Debt(
        long id,
        Owed owed,
        @Nullable Instant ended,
        @Nullable Long paidBy) {
    public boolean isOpen() {
        return ended == null;
    }

    public boolean isLate(Instant now) {
        return !owed.due().isAfter(now);
    }
}
