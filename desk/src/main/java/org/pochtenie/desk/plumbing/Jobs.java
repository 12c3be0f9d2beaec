package org.pochtenie.desk.plumbing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * What must happen outside of a transaction, on whichever desk is free: every bean that is a {@link Task} is a job.
 *
 * <p>Schedule with {@link SchedulerClient}: inside a transaction the job is there when that commits, else not at all.
 */
@Configuration
class Jobs {
    /** A desk that has not been heard of for four of them is dead, and its jobs are taken over. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** Knows no tasks, so that a task may depend on it. */
    @Bean
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    @Bean
    SmartLifecycle jobsRunning(DataSource database, ObjectProvider<Task<?>> tasks, InstantSource now) {
        return new Running(scheduler(database, tasks.orderedStream().toList(), now));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Scheduler scheduler(DataSource database, List<Task<?>> tasks, InstantSource now) {
        List starting = tasks.stream().filter(task -> task instanceof OnStartup).toList();
        List others =
                tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
        return new LookingOften(database, others)
                .startTasks(starting)
                .clock(now::instant)
                .threads(8)
                .pollUsingLockAndFetch(0.5, 2)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    /** Looks for due jobs by the clock on the wall, even while the desk's own stands still (in tests). */
    private static final class LookingOften extends SchedulerBuilder {
        LookingOften(DataSource database, List<Task<?>> tasks) {
            super(database, tasks);
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(poolingInterval, new SystemClock());
        }
    }

    /** Starts with the desk and stops before its database is closed. */
    private static final class Running implements SmartLifecycle {
        private final Scheduler scheduler;
        private volatile boolean running;

        Running(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void start() {
            scheduler.start();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            scheduler.stop();
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
