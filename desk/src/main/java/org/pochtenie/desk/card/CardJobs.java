package org.pochtenie.desk.card;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** New senders are looked at beside arrival, which must not wait for it. */
@Configuration
class CardJobs {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 100;
    private static final int ROUNDS = 20;

    @Bean
    Task<Void> lookAtNewSenders(Belongings belongings) {
        return Tasks.recurring("look-at-new-senders", FixedDelay.of(EVERY)).execute((instance, context) -> {
            for (int round = 0; round < ROUNDS && belongings.lookAtNew(AT_ONCE) == AT_ONCE; round++) {
                // One transaction a round: arrival waits for none of them.
            }
        });
    }
}
