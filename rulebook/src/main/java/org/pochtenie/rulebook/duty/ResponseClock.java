package org.pochtenie.rulebook.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.duty.Happening.ClientWrote;
import org.pochtenie.rulebook.duty.Happening.ClientsTurn;
import org.pochtenie.rulebook.duty.Happening.Closed;
import org.pochtenie.rulebook.duty.Happening.OurTurn;
import org.pochtenie.rulebook.duty.Happening.Snoozed;
import org.pochtenie.rulebook.duty.Happening.WeWrote;

/**
 * How long a client has been waiting for our answer (rule {@code answer-in-time}).
 *
 * @param started when he began to wait
 * @param since from when on the time is counted now: later than {@code started} after a pause
 * @param spent working time counted before {@code since}
 * @param aim from here on it is a warning
 * @param limit from here on it is late
 * @param promised by when we promised what is still owed
 */
public record ResponseClock(
        Instant started,
        Instant since,
        Duration spent,
        Instant aim,
        Instant limit,
        Turn turn,
        @Nullable Instant promised) {

    /** Whose turn it is. */
    public enum Turn {
        /** Ours: the clock runs. */
        RUNNING,
        /** Ours, put off: the clock rests and will go on. */
        SNOOZED,
        /** A colleague said that it is the client's: the clock rests. */
        CLIENTS,
        /** Answered or closed. */
        STOPPED
    }

    /** How a clock looks at a moment. */
    public enum Light {
        RESTING,
        FRESH,
        WARNING,
        LATE
    }

    /** What a conversation's clock is after something happened; empty when none has ever run. */
    public static Optional<ResponseClock> after(
            @Nullable ResponseClock before, Happening happening, AnswerTime answerTime) {
        var clock = before == null ? Optional.<ResponseClock>empty() : Optional.of(before);
        var at = happening.at();
        return switch (happening) {
            case ClientWrote letter when !letter.wantsAnswer() -> clock;
            case ClientWrote _
            when before != null && before.turn == Turn.SNOOZED -> Optional.of(before.goOn(at, answerTime));
            case ClientWrote _ when before == null || !before.isRunning() -> Optional.of(start(at, before, answerTime));
            case ClientWrote _ -> clock;
            case WeWrote letter -> answered(before, letter);
            case ClientsTurn _ -> clock.map(it -> it.rest(at, Turn.CLIENTS, answerTime));
            case Snoozed _ -> clock.map(it -> it.rest(at, Turn.SNOOZED, answerTime));
            case OurTurn _
            when before == null || before.turn == Turn.STOPPED -> Optional.of(start(at, before, answerTime));
            case OurTurn _ -> clock.map(it -> it.isRunning() ? it : it.goOn(at, answerTime));
            case Closed _ -> clock.map(it -> it.with(Turn.STOPPED, null));
        };
    }

    public boolean isRunning() {
        return turn == Turn.RUNNING;
    }

    public Light at(Instant now) {
        if (!isRunning()) {
            return Light.RESTING;
        }
        return now.isBefore(aim) ? Light.FRESH : now.isBefore(limit) ? Light.WARNING : Light.LATE;
    }

    /** The same wait, measured by another answer time. */
    public ResponseClock under(AnswerTime answerTime) {
        return counted(since, spent, turn, answerTime);
    }

    private static ResponseClock start(Instant at, @Nullable ResponseClock before, AnswerTime answerTime) {
        var promised = before == null ? null : before.promised; // a new letter does not undo what we promised
        return new ResponseClock(at, at, Duration.ZERO, at, at, Turn.RUNNING, promised).under(answerTime);
    }

    private static Optional<ResponseClock> answered(@Nullable ResponseClock before, WeWrote letter) {
        if (before == null) {
            return Optional.ofNullable(letter.promised())
                    .map(promised -> new ResponseClock(
                            letter.at(), letter.at(), Duration.ZERO, letter.at(), letter.at(), Turn.STOPPED, promised));
        }
        // Found in the Sent folder only now, it may have been written before the client asked.
        return Optional.of(
                letter.at().isBefore(before.started) ? before : before.with(Turn.STOPPED, letter.promised()));
    }

    private ResponseClock rest(Instant at, Turn next, AnswerTime answerTime) {
        if (!isRunning()) {
            return turn == Turn.STOPPED ? this : with(next, promised);
        }
        return counted(at, spent.plus(answerTime.calendar().between(since, at)), next, answerTime);
    }

    private ResponseClock goOn(Instant at, AnswerTime answerTime) {
        return counted(at, spent, Turn.RUNNING, answerTime);
    }

    private ResponseClock counted(Instant from, Duration before, Turn next, AnswerTime answerTime) {
        return new ResponseClock(
                started,
                from,
                before,
                answerTime.end(answerTime.aim(), from, before),
                answerTime.end(answerTime.limit(), from, before),
                next,
                promised);
    }

    private ResponseClock with(Turn next, @Nullable Instant newPromise) {
        return new ResponseClock(started, since, spent, aim, limit, next, newPromise);
    }
}
