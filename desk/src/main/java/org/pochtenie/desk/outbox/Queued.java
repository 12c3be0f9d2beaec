package org.pochtenie.desk.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.question.Settled;

/**
 * What is known when an author presses "send".
 *
 * @param verdict of the guard, as JSON
 * @param remarks what it found, each with the reason why the letter goes nevertheless
 */
record Queued(
        Draft draft,
        String messageId,
        Instant sendAt,
        String verdict,
        List<KeptRemark> remarks,
        List<Settled> settled,
        @Nullable Instant promisedAt) {}
