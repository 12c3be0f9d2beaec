package org.pochtenie.desk.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Tasks of a client beside his card, and each on a page of its own. */
@Controller
class TaskPages {
    private static final int LATELY = 5;
    private static final int LONGEST_REASON = 500;

    private final Tasks tasks;
    private final TaskLetters letters;
    private final SuggestedLetters suggested;
    private final Clients clients;
    private final Projects projects;
    private final Colleagues colleagues;
    private final Debts debts;
    private final TasksAsAgreed asAgreed;
    private final Pages pages;

    TaskPages(
            Tasks tasks,
            TaskLetters letters,
            SuggestedLetters suggested,
            Clients clients,
            Projects projects,
            Colleagues colleagues,
            Debts debts,
            TasksAsAgreed asAgreed,
            Pages pages) {
        this.tasks = tasks;
        this.letters = letters;
        this.suggested = suggested;
        this.clients = clients;
        this.projects = projects;
        this.colleagues = colleagues;
        this.debts = debts;
        this.asAgreed = asAgreed;
        this.pages = pages;
    }

    @GetMapping("/clients/{client}/tasks")
    View panel(@PathVariable long client, Visit visit) {
        return panel(client, "", visit);
    }

    private View panel(long client, String mistake, Visit visit) {
        var known = clients.byId(client).orElseThrow(TaskPages::unknown);
        var open = tasks.open(known.id());
        return pages.page(
                "task/panel",
                Map.of(
                        "client",
                        known.id(),
                        "tasks",
                        open,
                        "otherwise",
                        asAgreed.standing(known.id(), open, visit.visitor().zone()),
                        "ended",
                        tasks.ended(known.id(), LATELY),
                        "mistake",
                        mistake),
                mistake.isEmpty() ? 200 : 422);
    }

    @PostMapping("/clients/{client}/tasks")
    View begin(@PathVariable long client, @RequestParam Map<String, String> form, Visit visit) {
        var typed = Typed.from(form);
        var known = clients.byId(client).orElseThrow(TaskPages::unknown);
        if (typed.mistake().isEmpty()) {
            tasks.begin(
                    known.id(), typed.title(), typed.until(), visit.visitor().id());
        }
        return visit.fragment()
                ? panel(known.id(), typed.mistake(), visit)
                : new RedirectView("/clients/" + known.id());
    }

    @GetMapping("/tasks/{id}")
    View task(@PathVariable long id, Visitor visitor) {
        return page(seen(id), "", visitor);
    }

    private View page(Task task, String mistake, Visitor visitor) {
        var client = clients.byId(task.client()).orElseThrow(TaskPages::unknown);
        var all = new HashMap<String, @Nullable Object>();
        all.put("task", task);
        all.put("client", client);
        all.put("projects", projects.of(client.id()));
        all.put("colleagues", byName());
        all.put("percents", tasks.percents(task.id()));
        all.put("debt", debts.open(DatesOwed.KIND, task.id()).orElse(null));
        all.put("late", debts.open(TaskForecasts.KIND, task.id()).orElse(null));
        all.put("otherwise", asAgreed.of(task, visitor.zone()));
        all.put("mistake", mistake);
        return pages.page("task/task", all, mistake.isEmpty() ? 200 : 422);
    }

    private List<Colleague> byName() {
        return colleagues.all().stream()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    @PostMapping("/tasks/{id}")
    View change(@PathVariable long id, @RequestParam Map<String, String> form, Visitor visitor) {
        var typed = Typed.from(form);
        var task = seen(id);
        if (!typed.mistake().isEmpty()) {
            return page(task, typed.mistake(), visitor);
        }
        tasks.change(task, typed, visitor.id());
        return new RedirectView("/tasks/" + id);
    }

    /** It is planned so on purpose. */
    @PostMapping("/tasks/{id}/otherwise")
    View otherwise(@PathVariable long id, @RequestParam long agreement, @RequestParam String reason, Visitor visitor) {
        var task = seen(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return page(task, "reason", visitor);
        }
        asAgreed.of(task, visitor.zone()).stream()
                .filter(one -> one.agreement().id() == agreement)
                .findFirst()
                .ifPresent(one -> asAgreed.override(task, one, reason, visitor.id()));
        return new RedirectView("/tasks/" + id);
    }

    @PostMapping("/tasks/{id}/sees")
    View sees(@PathVariable long id, @RequestParam boolean sees, Visit visit) {
        var task = seen(id);
        tasks.clientSees(id, sees);
        return visit.fragment() ? panel(task.client(), "", visit) : new RedirectView("/tasks/" + id);
    }

    /** The client knows the date already, from a talk. */
    @PostMapping("/tasks/{id}/told")
    View told(@PathVariable long id) {
        if (seen(id).until() != null) {
            tasks.toldOtherwise(id);
        }
        return new RedirectView("/tasks/" + id);
    }

    /** The letter that asks for what is not known of it. */
    @PostMapping("/tasks/{id}/ask")
    View ask(@PathVariable long id, Visitor visitor) {
        return new RedirectView(suggested
                .begin(letters.questions(seen(id)), visitor.id())
                .map(draft -> draft.conversation() == null
                        ? "/drafts/" + draft.id()
                        : "/conversations/" + draft.conversation() + "#composer")
                .orElse("/tasks/" + id));
    }

    private Task seen(long id) {
        return tasks.byId(id).orElseThrow(TaskPages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
