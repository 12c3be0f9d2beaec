package org.pochtenie.desk.silence;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.task.Task;
import org.pochtenie.desk.task.Tasks;
import org.pochtenie.desk.task.TasksInLetters;
import org.springframework.stereotype.Component;

/** Tasks of which the client may know, and how far they are. */
@Component
class TasksSoFar implements WorkSoFar {
    private static final int LATELY = 20;

    private final Tasks tasks;
    private final TasksInLetters inLetters;
    private final InstantSource now;
    private final ZoneId zone;

    TasksSoFar(Tasks tasks, TasksInLetters inLetters, InstantSource now, Settings settings) {
        this.tasks = tasks;
        this.inLetters = inLetters;
        this.now = now;
        this.zone = settings.zone();
    }

    @Override
    public List<Done> done(Silence silence, Instant since) {
        return tasks.ended(silence.client(), LATELY).stream()
                .filter(task -> task.state() == Task.State.DONE && isOf(task, silence))
                .filter(task -> task.ended() != null && task.ended().isAfter(since))
                .map(task -> new Done("task", task.title(), Objects.requireNonNull(task.ended())))
                .toList();
    }

    /**
     * With the date that he was told; another is told by a letter of its own, with the reason. One that he was never told is
     * told by this one, unless it is over.
     */
    @Override
    public List<Underway> underway(Silence silence) {
        return underwayOf(silence)
                .map(task -> new Underway(
                        "task", task.title(), null, day(task), task.percent() == 0 ? null : task.percent()))
                .toList();
    }

    @Override
    public List<Debt> owed(Silence silence) {
        return underwayOf(silence)
                .filter(task -> task.told() == null && day(task) != null)
                .flatMap(task -> inLetters.offered(task).stream())
                .toList();
    }

    /** Of what is late a warning speaks. */
    private Stream<Task> underwayOf(Silence silence) {
        return tasks.open(silence.client()).stream()
                .filter(task -> task.state() == Task.State.DOING && isOf(task, silence))
                .filter(task -> task.told() == null || !task.told().isBefore(today()));
    }

    private @Nullable LocalDate day(Task task) {
        if (task.moved()) {
            return null;
        }
        var day = task.told() == null ? task.until() : task.told();
        return day == null || day.isBefore(today()) ? null : day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), zone);
    }

    /** He may see it, or a letter has told him of it, or is about to. */
    private static boolean isOf(Task task, Silence silence) {
        return (task.clientSees() || task.told() != null || task.offered() != null)
                && Objects.equals(task.project(), silence.project());
    }
}
