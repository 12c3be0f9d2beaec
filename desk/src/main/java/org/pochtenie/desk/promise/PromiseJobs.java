package org.pochtenie.desk.promise;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about promises outside of anybody's request. */
@Configuration
class PromiseJobs {
    private static final Duration EVERY = Duration.ofMinutes(15);

    @Bean
    Task<Void> lookAhead(LookingAhead looking) {
        return Tasks.recurring("look-ahead", FixedDelay.of(EVERY))
                .execute((instance, context) -> looking.soon().forEach(looking::look));
    }
}
