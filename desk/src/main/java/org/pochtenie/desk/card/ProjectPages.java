package org.pochtenie.desk.card;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Project;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What we do for a client. */
@Controller
@RequestMapping("/clients/{id}/projects")
class ProjectPages {
    private static final String HERE = "projects";

    private final Cards cards;
    private final Projects projects;
    private final Sections sections;

    ProjectPages(Cards cards, Projects projects, Sections sections) {
        this.cards = cards;
        this.projects = projects;
        this.sections = sections;
    }

    @PostMapping
    View begin(@PathVariable long id, @RequestParam String name, Visit visit) {
        var client = cards.client(id).id();
        if (name.isBlank()) {
            return sections.wrong(client, HERE, Map.of(), visit.t("card.wrong.name"), visit);
        }
        projects.begin(client, name, visit.visitor().id());
        return sections.changed(client, HERE, Map.of(), visit);
    }

    @PostMapping("/{project}")
    View change(
            @PathVariable long id,
            @PathVariable long project,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String days,
            Visit visit) {
        var known = known(id, project);
        if (name.isBlank() || !TypedPart.isDays(days.strip())) {
            var mistake = name.isBlank() ? "card.wrong.name" : "card.wrong.days";
            return sections.wrong(known.client(), HERE, Map.of(), visit.t(mistake), visit);
        }
        var by = visit.visitor().id();
        projects.rename(project, name, by);
        projects.contactDays(project, number(days), by);
        return sections.changed(known.client(), HERE, Map.of(), visit);
    }

    @PostMapping("/{project}/closed")
    View closed(
            @PathVariable long id,
            @PathVariable long project,
            @RequestParam(defaultValue = "true") boolean closed,
            Visit visit) {
        var known = known(id, project);
        if (closed) {
            projects.close(project, visit.visitor().id());
        } else {
            projects.reopen(project, visit.visitor().id());
        }
        return sections.changed(known.client(), HERE, Map.of(), visit);
    }

    private static @Nullable Integer number(String days) {
        return days.isBlank() ? null : Integer.valueOf(days.strip());
    }

    private Project known(long id, long project) {
        var client = cards.client(id).id();
        return projects.byId(project).filter(found -> found.client() == client).orElseThrow(Cards::unknown);
    }
}
