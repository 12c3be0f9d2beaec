package org.pochtenie.desk.tryon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trial, as far as it has come.
 *
 * @param total letters to be read
 * @param beforeSent where it goes on: older than that letter; null at its beginning
 */
public record TryOn(
        long id,
        Tried tried,
        long askedBy,
        Instant askedAt,
        State state,
        int total,
        int done,
        @Nullable Instant beforeSent,
        @Nullable Long beforeLetter) {
    /** How it stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    public int percent() {
        return total == 0 ? 100 : Math.min(100, done * 100 / total);
    }
}
