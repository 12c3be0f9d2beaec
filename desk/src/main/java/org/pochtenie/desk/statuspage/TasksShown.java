package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.task.Task;
import org.pochtenie.desk.task.Tasks;
import org.springframework.stereotype.Component;

/** What we are doing, how far it is, and the date that the client was told. */
@Component
class TasksShown implements StatusSource {
    private static final int LATELY = 3;
    private final Tasks tasks;

    TasksShown(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return tasks.clientSees(client, LATELY).stream()
                .map(task -> item(task, visit))
                .toList();
    }

    /** A date that changed is told by a letter with its reason; until then the page says what the letter said. */
    private static StatusItem item(Task task, Visit visit) {
        var item = StatusItem.of(section(task), "task", task.id(), task.title());
        if (!task.open()) {
            return item;
        }
        var told = task.told();
        return item.percent(task.percent())
                .by(told == null ? "" : visit.day(told))
                .note(task.state() == Task.State.WAITING ? visit.t("statuspage.task.waiting") : "");
    }

    private static Section section(Task task) {
        return task.open() ? Section.DOING : Section.DONE;
    }
}
