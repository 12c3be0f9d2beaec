package org.pochtenie.desk.clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for all clocks to be measured anew, once the change that made it necessary is committed. */
@Component
public class Remeasuring {
    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("measure-clocks-anew");
    private final SchedulerClient jobs;
    private final InstantSource now;

    Remeasuring(SchedulerClient jobs, InstantSource now) {
        this.jobs = jobs;
        this.now = now;
    }

    /** After a calendar or an answer time was changed, or a mailbox or a client chose another. */
    public void soon() {
        // Never folded into a job that is running already: that one may have read what held before.
        jobs.scheduleIfNotExists(JOB.instance(UUID.randomUUID().toString()).scheduledTo(now.instant()));
    }
}
