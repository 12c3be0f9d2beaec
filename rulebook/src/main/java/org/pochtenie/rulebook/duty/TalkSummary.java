package org.pochtenie.rulebook.duty;

import java.time.Instant;

/**
 * When the letter with the results of a talk is owed (rule {@code talk-summary}).
 *
 * @param from when we begin to owe it
 * @param near from here on it is a warning
 * @param due by then it is to be sent
 */
public record TalkSummary(Instant from, Instant near, Instant due) {
    /**
     * As fast as an answer to a letter of that client. A talk that was written down later is owed from the moment in which
     * it was written down; one that is still to be held, from its beginning.
     */
    public static TalkSummary of(Instant held, Instant logged, AnswerTime answerTime) {
        var from = held.isAfter(logged) ? held : logged;
        var calendar = answerTime.calendar();
        return new TalkSummary(from, calendar.plus(from, answerTime.aim()), calendar.plus(from, answerTime.limit()));
    }
}
