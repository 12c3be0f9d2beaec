package org.pochtenie.desk.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A result that the client is asked to confirm.
 *
 * @param words what is to be confirmed
 * @param letter the letter that asked, null while it is being written
 * @param answer what he answered
 */
public record Result(
        long id,
        long client,
        long conversation,
        String words,
        long askedBy,
        @Nullable Long letter,
        @Nullable Instant asked,
        State state,
        Answer answer,
        boolean clientSees) {

    /** What became of it. */
    public enum State {
        /** The letter that asks is being written. */
        DRAFTED,
        WAITING,
        CONFIRMED,
        DECLINED,
        /** Nobody waits for an answer any more. */
        DROPPED
    }

    /**
     * How the client answered.
     *
     * @param by link, letter or colleague; null while he has not
     * @param words what he said to it; may be empty
     * @param letter of his that answers; while it waits, one that may
     */
    public record Answer(
            @Nullable Instant at,
            @Nullable String by,
            String words,
            @Nullable Long letter) {}

    public boolean waits() {
        return state == State.WAITING;
    }

    /** Whether a letter has come of which a colleague is to say what it means. */
    public boolean unsure() {
        return waits() && answer.letter() != null;
    }
}
