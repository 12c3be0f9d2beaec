package org.pochtenie.desk.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question to a client, and his answer.
 *
 * @param since from when its time is counted
 * @param askAt null: not now
 * @param mark 1 to 5, null: not answered
 * @param complaint that a low mark opened
 */
public record Feedback(
        long id,
        long client,
        @Nullable Long conversation,
        Occasion occasion,
        Instant since,
        @Nullable Instant askAt,
        @Nullable Instant askedAt,
        @Nullable Integer mark,
        String words,
        @Nullable Instant answeredAt,
        @Nullable Long complaint) {
    /** The highest mark that opens a complaint. */
    public static final int LOW = 2;

    /** Why he is asked. */
    public enum Occasion {
        SCHEDULE,
        RESULT,
        COMPLAINT
    }
}
