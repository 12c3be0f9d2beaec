package org.pochtenie.desk.statuspage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that was asked on the page. */
record Asked(
        long id,
        String messageId,
        String words,
        Instant at,
        @Nullable Long conversation) {}
