package org.pochtenie.desk.demo.firstday;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pochtenie.desk.change.Asked;
import org.pochtenie.desk.change.ChangeWishes;
import org.pochtenie.desk.change.Changes;
import org.pochtenie.desk.change.Option;
import org.pochtenie.desk.change.Reason;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.talk.Logging;
import org.pochtenie.desk.talk.Noted;
import org.pochtenie.desk.talk.Talk;
import org.pochtenie.desk.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tasks, talks and changes of the demo firm. */
@Component
@Profile("demo")
class Worked implements Deeds {
    private final Tasks tasks;
    private final Logging talks;
    private final Changes changes;
    private final ChangeWishes wishes;
    private final Projects projects;
    private final Debts debts;

    Worked(Tasks tasks, Logging talks, Changes changes, ChangeWishes wishes, Projects projects, Debts debts) {
        this.tasks = tasks;
        this.talks = talks;
        this.changes = changes;
        this.wishes = wishes;
        this.projects = projects;
        this.debts = debts;
    }

    @Override
    public Map<String, Consumer<Line>> all() {
        return Map.of("task", this::task, "talk", this::talk, "change", this::change);
    }

    /** The client knows its date, unless the block says "untold". */
    private void task(Line line) {
        Then.at(line.at(), () -> {
            var begun = tasks.begin(line.client(), line.text("title"), line.day("until"), line.by());
            var form = new HashMap<String, String>();
            form.put("title", begun.title());
            form.put("until", String.valueOf(begun.until()));
            form.put("percent", line.text("percent"));
            form.put("state", line.given("state").orElse("doing"));
            form.put("why", line.text("why"));
            form.put("measure", line.text("measure"));
            form.put("colleague", String.valueOf(line.by()));
            projects.of(line.client()).stream()
                    .findFirst()
                    .ifPresent(project -> form.put("project", String.valueOf(project.id())));
            tasks.change(begun, org.pochtenie.desk.task.Typed.from(form), line.by());
            tasks.clientSees(begun.id(), line.isShown());
            if (line.given("untold").isEmpty()) {
                tasks.toldOtherwise(begun.id());
            }
        });
    }

    private void talk(Line line) {
        Then.at(line.moment("logged"), () -> {
            var noted = new Noted(
                    String.join("\n", line.texts("agreed")),
                    String.join("\n", line.texts("ours")),
                    String.join("\n", line.texts("theirs")),
                    String.join("\n", line.texts("question")));
            var with = talks.found(line.text("who"), line.client());
            var typed = new org.pochtenie.desk.talk.Typed(
                    UUID.randomUUID(), Talk.Kind.CALL, line.at(), with, line.conversation(), line.text("about"), noted);
            talks.log(typed, line.by());
        });
    }

    /** With "proposed" our options are before the client; without, they are owed. */
    private void change(Line line) {
        var letter = line.theLetter();
        Then.at(line.at(), () -> {
            var asked = new Asked(
                    line.client(), line.conversation(), letter.id(), line.text("words"), line.at(), line.by());
            var change = wishes.asked(asked);
            var options = line.texts("option");
            changes.prepared(
                    change.id(),
                    new Reason(line.text("why"), line.text("measure"), null),
                    IntStream.range(0, options.size())
                            .mapToObj(i -> option(line, i + 1, options.get(i).split(" ; ")))
                            .toList());
            line.given("proposed").ifPresent(number -> {
                var proposal = line.letter("proposed");
                Then.at(proposal.sent(), () -> {
                    changes.proposed(change.id(), proposal.id());
                    debts.paid("change", change.id(), proposal.id());
                });
            });
        });
    }

    /** "day ; price ; words ; reason", the first one advised. */
    private static Option option(Line line, int position, String[] parts) {
        return Option.of(position, parts[2], line.when().day(parts[0]), parts[1], parts[3], position == 1);
    }
}
