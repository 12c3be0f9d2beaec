package org.pochtenie.desk.task;

import java.time.InstantSource;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.rulebook.duty.TaskTerm;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Says that a client has to be told when a task ends, or that he knows. */
@Component
class DatesOwed {
    static final String KIND = "task-end";

    private final Debts debts;
    private final AnswerTimes answerTimes;
    private final InstantSource now;

    DatesOwed(Debts debts, AnswerTimes answerTimes, InstantSource now) {
        this.debts = debts;
        this.answerTimes = answerTimes;
        this.now = now;
    }

    void after(Task task) {
        if (!task.open()) {
            debts.dropped(KIND, task.id());
        } else if (!task.owesDate()) {
            debts.paid(KIND, task.id(), null);
        } else {
            owe(task);
        }
    }

    /** What is owed already keeps its time: a second look at the task is no delay. */
    private void owe(Task task) {
        var at = now.instant();
        var before = debts.open(KIND, task.id()).orElse(null);
        debts.owe(new Owed(
                KIND,
                task.id(),
                task.client(),
                task.conversation(),
                task.colleague(),
                task.title(),
                before == null ? TaskTerm.toldBy(at, hours()) : before.owed().due(),
                before == null ? at : before.owed().show()));
    }

    private WorkingCalendar hours() {
        return answerTimes.all().getFirst().calendar().working();
    }
}
