package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Knows drafts that tell a client again what he was told before: nothing is promised anew by that. A bean of whoever writes
 * such letters.
 */
public interface AlreadyTold {
    /** Whether that thing stands in a ledger already, for the same day in that zone. */
    boolean isTold(long draft, String what, Instant due, ZoneId zone);
}
