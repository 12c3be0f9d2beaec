package org.pochtenie.desk.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.rulebook.duty.TaskTerm;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.promise.PromisedThing;
import org.springframework.stereotype.Component;

/** Which tasks will not be done by the date that the client knows, as far as one can see: he is to be warned before it. */
@Component
class TaskForecasts {
    static final String KIND = "task-late";

    private final Debts debts;
    private final Promises promises;
    private final AnswerTimes answerTimes;
    private final Lexicons lexicons;
    private final InstantSource now;

    TaskForecasts(Debts debts, Promises promises, AnswerTimes answerTimes, Lexicons lexicons, InstantSource now) {
        this.debts = debts;
        this.promises = promises;
        this.answerTimes = answerTimes;
        this.lexicons = lexicons;
        this.now = now;
    }

    /** After every change of it, and now and then. */
    void look(Task task) {
        if (of(task).isEmpty()) {
            debts.dropped(KIND, task.id());
            return;
        }
        var calendar = calendar();
        var due = term(task).due(calendar.working(), calendar.zone());
        var before = debts.open(KIND, task.id());
        debts.owe(new Owed(
                KIND,
                task.id(),
                task.client(),
                task.conversation(),
                task.colleague(),
                task.title(),
                due,
                before.map(debt -> debt.owed().show()).orElseGet(now::instant)));
    }

    /** When it will be done, where that is later than the client knows. */
    Optional<LocalDate> of(Task task) {
        if (task.state() != Task.State.DOING || task.told() == null || task.owesDate() || isPromised(task)) {
            return Optional.empty();
        }
        var calendar = calendar();
        return term(task).late(task.percent(), now.instant(), calendar.working(), calendar.zone());
    }

    private static TaskTerm term(Task task) {
        return new TaskTerm(task.made(), Objects.requireNonNull(task.told()));
    }

    /** The promise of the same thing tells it, and nothing is told twice. */
    private boolean isPromised(Task task) {
        return promises.waitingFor(task.client()).stream()
                .anyMatch(promise -> PromisedThing.isSame(task.title(), promise.what(), lexicons));
    }

    private Calendar calendar() {
        return answerTimes.all().getFirst().calendar();
    }
}
