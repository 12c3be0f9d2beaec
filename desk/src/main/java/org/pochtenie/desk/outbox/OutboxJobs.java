package org.pochtenie.desk.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two jobs of the outbox, one of each for every letter: to send it, and to file a copy in the Sent folder. */
@Configuration
class OutboxJobs {
    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-letter", Void.class);
    static final TaskDescriptor<Void> FILE = TaskDescriptor.of("file-in-sent", Void.class);

    /** After a fault of ours; what a server says has times of its own. */
    private static final Duration AFTER_FAULT = Duration.ofMinutes(1);

    @Bean
    Task<Void> sendLetterJob(SendLetter sendLetter) {
        return job(SEND, sendLetter::run);
    }

    @Bean
    Task<Void> fileInSentJob(FileInSent fileInSent) {
        return job(FILE, fileInSent::run);
    }

    /** Done when the work says so by giving no further time; taken over when its desk dies. */
    private static Task<Void> job(TaskDescriptor<Void> name, LongFunction<Optional<Instant>> work) {
        return Tasks.custom(name)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAULT))
                .execute((letter, context) -> again(work.apply(Long.parseLong(letter.getId()))));
    }

    private static CompletionHandler<Void> again(Optional<Instant> next) {
        return next.<CompletionHandler<Void>>map(at -> (done, job) -> job.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
