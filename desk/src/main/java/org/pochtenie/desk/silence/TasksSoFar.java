package org.pochtenie.desk.silence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pochtenie.desk.task.Task;
import org.pochtenie.desk.task.Tasks;
import org.springframework.stereotype.Component;

/** Tasks of which the client may know, and how far they are. */
@Component
class TasksSoFar implements WorkSoFar {
    private static final int LATELY = 20;

    private final Tasks tasks;

    TasksSoFar(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Done> done(Silence silence, Instant since) {
        return tasks.ended(silence.client(), LATELY).stream()
                .filter(task -> task.state() == Task.State.DONE && isOf(task, silence))
                .filter(task -> task.ended() != null && task.ended().isAfter(since))
                .map(task -> new Done("task", task.title(), Objects.requireNonNull(task.ended())))
                .toList();
    }

    /** With the date that he was told: another is told by a letter of its own, with the reason. */
    @Override
    public List<Underway> underway(Silence silence) {
        return tasks.open(silence.client()).stream()
                .filter(task -> task.state() == Task.State.DOING && isOf(task, silence))
                .map(task -> new Underway(
                        "task", task.title(), null, task.told(), task.percent() == 0 ? null : task.percent()))
                .toList();
    }

    private static boolean isOf(Task task, Silence silence) {
        return task.clientSees() && Objects.equals(task.project(), silence.project());
    }
}
