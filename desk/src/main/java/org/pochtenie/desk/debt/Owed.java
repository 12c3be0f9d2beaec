package org.pochtenie.desk.debt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feature says is owed.
 *
 * @param kind the feature's word, as {@link Owing#kind}
 * @param subject number in that feature's ledger
 * @param client to whom, null when it concerns none
 * @param conversation where it arose, null for none
 * @param colleague who owes it, null for all of us
 * @param words what is owed, plain text in the words of the ledger
 * @param due by when
 * @param show from when on it stands on the Today page
 */
public record Owed(
        String kind,
        long subject,
        @Nullable Long client,
        @Nullable Long conversation,
        @Nullable Long colleague,
        String words,
        Instant due,
        Instant show) {}
