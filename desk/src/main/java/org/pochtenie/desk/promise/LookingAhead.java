package org.pochtenie.desk.promise;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks again which promises are going to be late: work goes on, and time passes. */
@Component
class LookingAhead {
    private static final Duration AHEAD = Duration.ofDays(30);

    private final PromiseRows rows;
    private final PromiseDebts debts;
    private final InstantSource now;

    LookingAhead(PromiseRows rows, PromiseDebts debts, InstantSource now) {
        this.rows = rows;
        this.debts = debts;
        this.now = now;
    }

    @Transactional
    void look() {
        rows.dueBetween(now.instant(), now.instant().plus(AHEAD)).forEach(debts::open);
    }
}
