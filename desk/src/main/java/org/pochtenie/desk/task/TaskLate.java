package org.pochtenie.desk.task;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.signin.Colleague;
import org.springframework.stereotype.Component;

/** A task that, as things go, will not be done by the date that the client knows. */
@Component
class TaskLate implements Owing {
    private final Tasks tasks;
    private final TaskForecasts forecasts;
    private final TaskLetters letters;
    private final Promises promises;
    private final Conversations conversations;
    private final Settings settings;
    private final InstantSource now;

    TaskLate(
            Tasks tasks,
            TaskForecasts forecasts,
            TaskLetters letters,
            Promises promises,
            Conversations conversations,
            Settings settings,
            InstantSource now) {
        this.tasks = tasks;
        this.forecasts = forecasts;
        this.letters = letters;
        this.promises = promises;
        this.conversations = conversations;
        this.settings = settings;
        this.now = now;
    }

    @Override
    public String kind() {
        return TaskForecasts.KIND;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        return tasks.byId(debt.owed().subject())
                .filter(task -> task.told() != null)
                .map(task -> {
                    var until = forecasts.of(task).orElseGet(() -> tomorrow(task));
                    tasks.offered(task.id(), until);
                    return letters.moved(task, until);
                });
    }

    /** The day after, when the date came while nobody wrote. */
    private LocalDate tomorrow(Task task) {
        var today = LocalDate.ofInstant(now.instant(), settings.zone());
        return (task.told() != null && task.told().isAfter(today) ? task.told() : today).plusDays(1);
    }

    /** Its date is that which the letter promises, else the one that was offered in it. */
    @Override
    public void sent(Debt debt, long letter) {
        var promised = conversations.letter(letter).map(LetterInConversation::conversation).stream()
                .flatMap(conversation -> promises.inConversation(conversation).stream())
                .filter(promise -> promise.letter() == letter)
                .max(Comparator.comparing(Promise::due))
                .map(promise -> LocalDate.ofInstant(promise.due(), settings.zone()));
        tasks.movedTo(debt.owed().subject(), letter, promised.orElse(null));
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of();
    }

    @Override
    public String page(Debt debt) {
        return "/tasks/" + debt.owed().subject();
    }
}
