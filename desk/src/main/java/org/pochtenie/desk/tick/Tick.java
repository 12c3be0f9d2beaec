package org.pochtenie.desk.tick;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Passing;
import org.pochtenie.desk.occasion.Occasions;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.silence.NearSilences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Time passes: clocks reach their aim and their limit, promises come near, debts come into sight and grow late. */
@Configuration
public class Tick {
    static final Duration EVERY = Duration.ofSeconds(3);

    /** How long before its moment a promise is shown again. */
    static final Duration PROMISE_NEAR = Duration.ofHours(1);

    private final ResponseClocks clocks;
    private final Passing debts;
    private final NearSilences silences;
    private final Occasions occasions;
    private final Live live;
    private final TransactionTemplate transaction;
    private final Lock passing = new ReentrantLock();

    Tick(
            ResponseClocks clocks,
            Passing debts,
            NearSilences silences,
            Occasions occasions,
            Live live,
            TransactionTemplate transaction) {
        this.clocks = clocks;
        this.debts = debts;
        this.silences = silences;
        this.occasions = occasions;
        this.live = live;
        this.transaction = transaction;
    }

    @Bean
    Task<Void> passTime(InstantSource now) {
        return Tasks.recurring("pass-time", FixedDelay.of(EVERY)).execute((instance, context) -> pass(now.instant()));
    }

    /**
     * Finds what has become due by now and tells it: told means recorded, in the same transaction.
     *
     * <p>Each step has a transaction of its own, for a row that is changed twice in one makes the database lock what it
     * points at, its conversation, which somebody may hold who waits for the row.
     *
     * <p>Two passes of one desk follow each other: rows that one has locked the other would leave out, and would return
     * before what is due by now is told.
     */
    public void pass(Instant now) {
        passing.lock();
        try {
            steps(now);
        } finally {
            passing.unlock();
        }
    }

    private void steps(Instant now) {
        step(() -> tell("warning", clocks.warned(now)));
        step(() -> tell("late", clocks.late(now)));
        step(() -> tell("promise", clocks.promisesNear(now.plus(PROMISE_NEAR), now)));
        step(() -> occasions.pass(now));
        step(() -> silences.near(now)); // before what is shown, so that nobody is shown where nothing goes on
        step(() -> todayChanged(debts.shown(now)));
        step(() -> todayChanged(debts.late(now)));
    }

    private void step(Runnable step) {
        transaction.executeWithoutResult(status -> step.run());
    }

    private void todayChanged(List<Debt> found) {
        if (!found.isEmpty()) {
            live.changed("today");
        }
    }

    private void tell(String kind, List<Long> conversations) {
        if (!conversations.isEmpty()) {
            conversations.forEach(conversation -> live.tell(kind, "{\"conversation\":" + conversation + "}"));
            live.conversationsChanged(conversations);
        }
    }
}
