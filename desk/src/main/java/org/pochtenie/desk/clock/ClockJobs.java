package org.pochtenie.desk.clock;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.InstantSource;
import org.pochtenie.desk.plumbing.Live;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the clocks have done outside of anybody's request. */
@Configuration
class ClockJobs {
    @Bean
    Task<Void> measureClocksAnew(ResponseClocks clocks, Live live, InstantSource now) {
        return Tasks.oneTime(Remeasuring.JOB).execute((instance, context) -> {
            clocks.waiting().forEach(conversation -> clocks.measureAnew(conversation, now.instant()));
            live.changed("today");
            live.changed("inbox");
        });
    }
}
