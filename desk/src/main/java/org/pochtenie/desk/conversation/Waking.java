package org.pochtenie.desk.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that brings snoozed conversations back. */
@Configuration
class Waking {
    private static final int SECONDS = 20;

    @Bean
    RecurringTask<Void> wakeSnoozed(Conversations conversations) {
        return Tasks.recurring("wake-snoozed", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> conversations.wake());
    }
}
