package org.pochtenie.desk.task;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.promise.PromisedThing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks as a letter about the work tells of them: the date that it names is the client's from then on. */
@Component
public class TasksInLetters {
    private final Tasks tasks;
    private final Debts debts;
    private final Lexicons lexicons;

    TasksInLetters(Tasks tasks, Debts debts, Lexicons lexicons) {
        this.tasks = tasks;
        this.debts = debts;
        this.lexicons = lexicons;
    }

    /** Its author says what we are working on and when it will be done: a task of that name gets the date, else one begins. */
    @Transactional
    public Task foretold(NewTask said, long by) {
        var day = Objects.requireNonNull(said.until());
        var known = untoldOnes(said.client(), said.project())
                .filter(task -> isSame(task.title(), said.title()))
                .findFirst();
        var task = known.map(one -> tasks.until(one.id(), day)).orElseGet(() -> tasks.begin(said, by));
        tasks.offered(task.id());
        return task;
    }

    /** The first of which he does not know when it ends. */
    public Optional<Task> untold(long client, @Nullable Long project) {
        return untoldOnes(client, project).findFirst();
    }

    private Stream<Task> untoldOnes(long client, @Nullable Long project) {
        return tasks.open(client).stream()
                .filter(task -> task.state() == Task.State.DOING && task.told() == null)
                .filter(task -> Objects.equals(task.project(), project));
    }

    private boolean isSame(String title, String other) {
        return title.equalsIgnoreCase(other) || PromisedThing.isSame(title, other, lexicons);
    }

    /** A letter that names its date has been begun; the debt that it pays. */
    @Transactional
    public Optional<Debt> offered(Task task) {
        tasks.offered(task.id());
        return debts.open(DatesOwed.KIND, task.id());
    }
}
