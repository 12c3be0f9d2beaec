package org.pochtenie.rulebook.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a question of ours that a client has not answered may be asked again (rule {@code answers-every-question}, the other way
 * round): gently, never before he has had his time.
 *
 * @param days working days that he has; 0: he is never asked again of itself
 */
public record AskAgain(int days) {
    public AskAgain {
        if (days < 0) {
            throw new IllegalArgumentException("A time of " + days + " days");
        }
    }

    public boolean isAsked() {
        return days > 0;
    }

    /**
     * @param asked when he was asked last
     * @param by when he, or our letter, has named as the time of the answer; a working day more is left to him
     */
    public Instant due(Instant asked, @Nullable Instant by, WorkingCalendar calendar) {
        var usual = calendar.plusDays(asked, days);
        return by == null || !by.isAfter(asked) ? usual : calendar.plusDays(by, 1);
    }
}
