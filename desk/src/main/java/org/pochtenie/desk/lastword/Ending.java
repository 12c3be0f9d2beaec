package org.pochtenie.desk.lastword;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An offered closing letter goes by itself when its time is over. */
@Configuration
class Ending {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("last-word-over");
    private final ObjectProvider<SchedulerClient> jobs;

    Ending(ObjectProvider<SchedulerClient> jobs) {
        this.jobs = jobs;
    }

    @Bean
    Task<Void> lastWordOver(ObjectProvider<LastWord> lastWord) {
        return Tasks.oneTime(JOB)
                .execute((instance, context) -> lastWord.getObject().over(conversation(instance.getId())));
    }

    void at(long conversation, Instant moment) {
        jobs.getObject()
                .scheduleIfNotExists(JOB.instance(conversation + " " + moment).scheduledTo(moment));
    }

    private static long conversation(String instance) {
        return Long.parseLong(instance.substring(0, instance.indexOf(' ')));
    }
}
