package org.pochtenie.desk.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise in a text.
 *
 * @param line names it among those of its text, the same while its words stay
 * @param due null when it names no date
 * @param bound whether it waits for the client's own step
 */
record FoundPromise(
        String line,
        int start,
        int end,
        String what,
        @Nullable Instant due,
        boolean bound) {}
