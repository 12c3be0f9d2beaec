package org.pochtenie.desk.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Our own rule for a client: when we work, what is in the scope.
 *
 * @param toldLetter the letter that told it, null when none did or it was told otherwise
 * @param told when, null: not yet
 * @param confirmed when he agreed, null: not yet
 */
public record HouseRule(
        long id,
        long client,
        String words,
        Instant noted,
        @Nullable Long toldLetter,
        @Nullable Instant told,
        @Nullable Long confirmedLetter,
        @Nullable Instant confirmed) {

    public enum State {
        NOTED,
        TOLD,
        CONFIRMED
    }

    public State state() {
        return confirmed != null ? State.CONFIRMED : told != null ? State.TOLD : State.NOTED;
    }
}
