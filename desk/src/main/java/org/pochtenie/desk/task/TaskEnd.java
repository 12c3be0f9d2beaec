package org.pochtenie.desk.task;

import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** The debt of a date: the client does not know when his task ends, or the date that he knows holds no more. */
@Component
class TaskEnd implements Owing {
    private final Tasks tasks;
    private final TaskLetters letters;

    TaskEnd(Tasks tasks, TaskLetters letters) {
        this.tasks = tasks;
        this.letters = letters;
    }

    @Override
    public String kind() {
        return DatesOwed.KIND;
    }

    /** Without a date there is nothing to tell; the click leads to the task, where it is set. */
    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        var task = tasks.byId(debt.owed().subject()).orElseThrow();
        if (task.until() == null) {
            return Optional.empty();
        }
        tasks.offered(task.id());
        return Optional.of(letters.date(task));
    }

    @Override
    public void sent(Debt debt, long letter) {
        tasks.told(debt.owed().subject(), letter);
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("told", "/tasks/" + debt.owed().subject() + "/told"));
    }

    @Override
    public String page(Debt debt) {
        return "/tasks/" + debt.owed().subject();
    }
}
