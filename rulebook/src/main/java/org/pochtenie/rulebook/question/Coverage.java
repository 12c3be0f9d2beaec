package org.pochtenie.rulebook.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a draft does about one open question (rule {@code answers-every-question}).
 *
 * @param weak told by thin evidence: answered as far as one can see, or missed unless the answer has other words
 * @param start where the words begin that were taken for the answer, in UTF-16 units of the draft; -1 when missed
 * @param end one past them; -1 when missed
 * @param deferredUntil the promised moment of a deferred answer, null otherwise
 */
public record Coverage(
        Asked asked,
        State state,
        boolean weak,
        int start,
        int end,
        @Nullable Instant deferredUntil) {
    /** What became of the question. */
    public enum State {
        ANSWERED,
        /** Promised by a date. */
        DEFERRED,
        MISSED
    }

    public Question question() {
        return asked.question();
    }
}
