package org.pochtenie.desk.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.question.Settled;

/**
 * A letter of ours has left its author's hands: the undo window is over and it is stored. Said within that transaction.
 *
 * @param draft of which it was made
 * @param settled the client's questions that it answers or defers
 * @param promisedAt when it promises an answer for, null when it promises none
 */
public record LetterSent(
        long outgoing,
        long draft,
        long letter,
        long conversation,
        List<Settled> settled,
        @Nullable Instant promisedAt) {}
