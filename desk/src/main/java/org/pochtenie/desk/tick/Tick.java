package org.pochtenie.desk.tick;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.debt.Passing;
import org.pochtenie.desk.occasion.Occasions;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.silence.Silences;
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
    private final Silences silences;
    private final Occasions occasions;
    private final Live live;
    private final TransactionTemplate transaction;

    Tick(
            ResponseClocks clocks,
            Passing debts,
            Silences silences,
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

    /** Finds what has become due by now and tells it, in one transaction: told means recorded. */
    public void pass(Instant now) {
        transaction.executeWithoutResult(all -> {
            var changed = new LinkedHashSet<Long>();
            tell("warning", clocks.warned(now), changed);
            tell("late", clocks.late(now), changed);
            tell("promise", clocks.promisesNear(now.plus(PROMISE_NEAR), now), changed);
            occasions.pass(now);
            silences.near(now); // first, so that nobody is shown where nothing goes on
            var shown = debts.shown(now);
            var late = debts.late(now);
            if (!changed.isEmpty()) {
                live.conversationsChanged(changed);
            }
            if (!shown.isEmpty() || !late.isEmpty()) {
                live.changed("today");
            }
        });
    }

    private void tell(String kind, List<Long> conversations, LinkedHashSet<Long> changed) {
        conversations.forEach(conversation -> live.tell(kind, "{\"conversation\":" + conversation + "}"));
        changed.addAll(conversations);
    }
}
