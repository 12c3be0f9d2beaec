package org.pochtenie.desk.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the model fares; after some failures in a row it is left alone for a while. */
public final class Health {
    private static final int PATIENCE = 3;
    private static final Duration REST = Duration.ofMinutes(5);

    private final InstantSource now;
    private Report report = new Report(0, 0, null, null, null, null);
    private int inARow;

    /**
     * What the owner is shown.
     *
     * @param failed since the start
     * @param fault the word for the last failure
     * @param restsUntil when it is asked again; null: now
     */
    public record Report(
            long answered,
            long failed,
            @Nullable Instant lastAnswer,
            @Nullable Instant lastFailure,
            @Nullable String fault,
            @Nullable Instant restsUntil) {}

    Health(InstantSource now) {
        this.now = now;
    }

    synchronized boolean rests() {
        var until = report.restsUntil;
        return until != null && now.instant().isBefore(until);
    }

    synchronized Report report() {
        return rests()
                ? report
                : new Report(report.answered, report.failed, report.lastAnswer, report.lastFailure, report.fault, null);
    }

    synchronized void answered() {
        inARow = 0;
        report = new Report(report.answered + 1, report.failed, now.instant(), report.lastFailure, report.fault, null);
    }

    synchronized void failed(Unanswered.Why why) {
        inARow++;
        var word = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var until = inARow < PATIENCE ? null : now.instant().plus(REST);
        report = new Report(report.answered, report.failed + 1, report.lastAnswer, now.instant(), word, until);
    }
}
