package org.pochtenie.desk.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its head shows it.
 *
 * @param mailbox through which it goes, null when not known
 * @param subject of its first letter; it never changes
 * @param assignee the colleague whose it is, null: nobody's yet
 * @param lastFrom who wrote the newest letter
 * @param lastOurs whether that was one of us
 * @param preview how the newest letter begins
 * @param letters how many there are
 * @param project of the client that it is about, null: none or not said
 */
public record Conversation(
        long id,
        @Nullable Long mailbox,
        @Nullable Long client,
        String subject,
        State state,
        @Nullable Instant snoozedUntil,
        @Nullable Long assignee,
        Instant lastLetterAt,
        String lastFrom,
        boolean lastOurs,
        String preview,
        int letters,
        boolean hasAttachments,
        @Nullable Long project) {}
