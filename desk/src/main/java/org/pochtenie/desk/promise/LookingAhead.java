package org.pochtenie.desk.promise;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

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

    List<Long> soon() {
        return rows.dueBetween(now.instant(), now.instant().plus(AHEAD));
    }

    /** Nothing is kept of it when the promise is changed meanwhile: whoever changes it says what is owed. */
    @Transactional
    void look(long id) {
        for (var promise : rows.where("id = ? and state = 'open'", id)) {
            debts.open(promise);
            if (!rows.where("id = ?", id).equals(List.of(promise))) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            }
        }
    }
}
