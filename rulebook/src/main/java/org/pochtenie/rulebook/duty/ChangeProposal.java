package org.pochtenie.rulebook.duty;

import java.time.Instant;

/**
 * When our proposal is owed to a client who wants something changed (rule {@code change-welcome}).
 *
 * @param from when we begin to owe it
 * @param due by then he is to have it
 */
public record ChangeProposal(Instant from, Instant due) {
    /** He waits no longer for it than for any answer, from the moment in which we saw what he wants. */
    public static ChangeProposal of(Instant asked, Instant recorded, AnswerTime answerTime) {
        var from = recorded.isAfter(asked) ? recorded : asked;
        return new ChangeProposal(from, answerTime.calendar().plus(from, answerTime.limit()));
    }
}
