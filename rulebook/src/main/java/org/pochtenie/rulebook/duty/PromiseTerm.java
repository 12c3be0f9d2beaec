package org.pochtenie.rulebook.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that we have given ourselves for something (rules {@code promise-kept}, {@code early-warning}).
 *
 * @param made when it was promised
 * @param due by when
 */
public record PromiseTerm(Instant made, Instant due) {
    /** A working day before it is due one begins to think of it. */
    static final Duration DAY = Duration.ofHours(8);

    /** So little work says nothing of the pace yet. */
    private static final int PART = 5;

    private static final int ALL = 100;

    /**
     * How it is going to end.
     *
     * @param ready when it will be done, as things go
     * @param tell from when on somebody should be told
     */
    public record Late(Instant ready, Instant tell) {}

    /** From when on it stands among the things to do: a working day before, at once when there is less time. */
    public Instant show(WorkingCalendar calendar) {
        var near = calendar.minus(due, DAY);
        return near.isBefore(made) ? made : near;
    }

    /**
     * Whether it will be late, judged by how much of it is done.
     *
     * @param percent that is done: of 0 nothing is concluded before half of the time is over
     */
    public Optional<Late> late(int percent, Instant now, WorkingCalendar calendar) {
        if (percent >= ALL || !now.isBefore(due)) {
            return Optional.empty();
        }
        var all = calendar.between(made, due);
        var spent = calendar.between(made, now);
        boolean tooEarly = spent.multipliedBy(percent == 0 ? 2 : PART).compareTo(all) < 0;
        if (tooEarly || spent.isZero()) {
            return Optional.empty();
        }
        var left = percent == 0 ? all : spent.multipliedBy(ALL - percent).dividedBy(percent);
        return late(calendar.plus(now, left), now);
    }

    /**
     * Whether it will be late, judged by how long such things usually take; told when half of the time is over.
     *
     * @param usual null when that is not known
     */
    public Optional<Late> late(@Nullable Duration usual, WorkingCalendar calendar) {
        if (usual == null) {
            return Optional.empty();
        }
        var half = calendar.plus(made, calendar.between(made, due).dividedBy(2));
        return late(made.plus(usual), half);
    }

    private Optional<Late> late(Instant ready, Instant tell) {
        // An hour or two over several days is no news.
        var margin = Duration.between(made, due).dividedBy(PART);
        return ready.isAfter(due.plus(margin)) ? Optional.of(new Late(ready, tell)) : Optional.empty();
    }
}
