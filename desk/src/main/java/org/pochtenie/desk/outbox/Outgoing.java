package org.pochtenie.desk.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.question.Settled;

/**
 * A letter on its way out.
 *
 * @param messageId without angle brackets; the letter has it from the moment it is queued
 * @param raw its bytes, once the undo window is over; from then on they are what is sent, however often
 * @param fault what its server said last, null when well
 * @param filed whether a copy lies in the Sent folder
 */
public record Outgoing(
        long id,
        long draft,
        @Nullable Long conversation,
        long mailbox,
        long author,
        String messageId,
        @Nullable Long raw,
        @Nullable Long letter,
        State state,
        Instant sendAt,
        Instant queuedAt,
        @Nullable Instant sentAt,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable String fault,
        @Nullable Instant bouncedAt,
        boolean filed,
        List<Settled> settled,
        @Nullable Instant promisedAt) {

    /** How far it has come. */
    public enum State {
        /** May still be undone. */
        WAITING,
        UNDONE,
        /** Stored for ever, to be handed to the server. */
        SENDING,
        /** The end of the letter is on its way to the server; whoever finds it so does not know whether it arrived. */
        HANDING_OVER,
        SENT,
        /** The server will not have it. */
        FAILED,
        /** Nobody knows whether the server took it; only a person decides. */
        UNCLEAR;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether its author must look at it. */
    public boolean amiss() {
        return state == State.FAILED || state == State.UNCLEAR || bouncedAt != null;
    }

    /** Whether the server has put it off and it is tried again. */
    public boolean delayed() {
        return state == State.SENDING && fault != null;
    }
}
