package org.pochtenie.rulebook.duty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the next step of a complaint is owed (rules {@code complaint-gift}, {@code escalate-conflict}). */
public final class ComplaintDuty {
    /** So many days a client may think before we gently ask again. */
    public static final int PATIENCE = 2;

    private ComplaintDuty() {}

    /**
     * @param show from when on it is to be seen
     * @param due by when it is to be done
     */
    public record Step(Instant show, Instant due) {}

    /**
     * The next step; empty for a closed complaint.
     *
     * @param since when it came to that stage
     * @param promised by when what was chosen is to be done; null: within an answer's time
     * @param askAfter how many days after it was done we ask
     * @param zone in which days are counted, daylight saving and all
     */
    public static Optional<Step> next(
            ComplaintStage stage,
            Instant since,
            @Nullable Instant promised,
            int askAfter,
            AnswerTime answerTime,
            ZoneId zone) {
        return switch (stage) {
            case HEARD, CONFIRMED -> Optional.of(step(since, answerTime));
            case CHOSEN -> Optional.of(promised == null ? step(since, answerTime) : new Step(since, promised));
            case RESTATED, OFFERED, ASKED -> Optional.of(step(days(since, PATIENCE, zone), answerTime));
            case DONE -> Optional.of(step(days(since, askAfter, zone), answerTime));
            case CLOSED -> Optional.empty();
        };
    }

    /** A conflict is before the lead at once, and seen within an answer's time. */
    public static Step conflict(Instant came, AnswerTime answerTime) {
        return step(came, answerTime);
    }

    private static Step step(Instant from, AnswerTime answerTime) {
        return new Step(from, answerTime.calendar().plus(from, answerTime.limit()));
    }

    /** The same time of the day so many days later. */
    private static Instant days(Instant from, int days, ZoneId zone) {
        return from.atZone(zone).plusDays(days).toInstant();
    }
}
