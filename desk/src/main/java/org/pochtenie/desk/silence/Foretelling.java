package org.pochtenie.desk.silence;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.DebtLetters;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.task.NewTask;
import org.pochtenie.desk.task.Task;
import org.pochtenie.desk.task.TasksInLetters;
import org.pochtenie.rulebook.duty.ResultDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing was done since: the author of the letter says what we are working on, and when there will be a result. */
@Component
class Foretelling {
    private final Places places;
    private final Intervals intervals;
    private final TasksInLetters tasks;
    private final ProgressLetters progress;
    private final DebtLetters letters;
    private final InstantSource now;

    Foretelling(
            Places places,
            Intervals intervals,
            TasksInLetters tasks,
            ProgressLetters progress,
            DebtLetters letters,
            InstantSource now) {
        this.places = places;
        this.intervals = intervals;
        this.tasks = tasks;
        this.progress = progress;
        this.letters = letters;
        this.now = now;
    }

    /** What we work on, and when there will be a result. */
    record Result(String what, LocalDate day) {}

    /** The task whose date he does not know, else the project; by its day, else by when he would wonder again. */
    Result proposed(Silence silence, Colleague author) {
        var place = places.of(silence).orElseThrow();
        var task = tasks.untold(silence.client(), silence.project());
        var result = new ResultDay(
                LocalDate.ofInstant(now.instant(), author.zone()),
                intervals.calendar(place).working());
        return new Result(
                task.map(Task::title).orElse(place.words()),
                result.proposed(
                        intervals.of(place, now.instant()),
                        task.map(Task::until).orElse(null)));
    }

    /** It is remembered as a task, and the letter names it. */
    @Transactional
    Optional<Draft> letter(Debt debt, Silence silence, Result said, Colleague author) {
        tasks.foretold(
                new NewTask(silence.client(), silence.project(), silence.conversation(), said.what, said.day),
                author.id());
        return letters.begin(debt, author);
    }

    /** Nobody knows a day yet: it says only that the work goes on. */
    @Transactional
    Optional<Draft> letterWithout(Debt debt, Silence silence, Colleague author) {
        return progress.ofNothing(silence, author).flatMap(suggested -> letters.begin(debt, author, suggested));
    }
}
