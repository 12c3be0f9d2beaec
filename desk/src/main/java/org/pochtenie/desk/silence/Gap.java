package org.pochtenie.desk.silence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client had to ask how the work goes.
 *
 * @param words with which he asked
 * @param cause why he had to, null while nobody has said
 */
public record Gap(
        long id,
        long client,
        @Nullable Long project,
        long conversation,
        long letter,
        String words,
        Instant asked,
        @Nullable Cause cause) {

    /** Why a client had to ask. */
    public enum Cause {
        /** We had been silent for too long. */
        SILENCE,
        /** What we had promised was not done. */
        PROMISE,
        /** He had no page on which to look. */
        NO_PAGE,
        OTHER
    }
}
