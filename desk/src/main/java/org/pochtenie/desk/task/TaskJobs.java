package org.pochtenie.desk.task;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about tasks outside of anybody's request. */
@Configuration
class TaskJobs {
    private static final Duration EVERY = Duration.ofMinutes(20);

    @Bean
    com.github.kagkarlsson.scheduler.task.Task<Void> lookAtTasks(org.pochtenie.desk.task.Tasks tasks) {
        return Tasks.recurring("look-at-tasks", FixedDelay.of(EVERY))
                .execute((instance, context) -> tasks.soon().forEach(tasks::lookAhead));
    }
}
