package org.pochtenie.desk.promise;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promise that a letter has just given.
 *
 * @param position the n-th of its letter
 * @param confirmed whether its author has seen it noted
 * @param answers the client's questions that it puts off
 */
record NewPromise(
        long conversation,
        long letter,
        int position,
        @Nullable Long colleague,
        String what,
        Instant made,
        Instant due,
        boolean confirmed,
        Set<Long> answers) {}
