package org.pochtenie.desk.client.timeline;

import java.util.Map;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** All that happened with a client: a panel of his card, and a page of its own. */
@Controller
class TimelinePages {
    private static final int IN_PANEL = 8;
    private static final int ON_PAGE = 40;

    private final Timeline timeline;
    private final Clients clients;
    private final Pages pages;

    TimelinePages(Timeline timeline, Clients clients, Pages pages) {
        this.timeline = timeline;
        this.clients = clients;
        this.pages = pages;
    }

    @GetMapping("/clients/{id}/timeline")
    View timeline(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String behind,
            Visit visit) {
        var client = clients.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (visit.fragment() && behind.isEmpty()) {
            var lines = timeline.of(client.id(), "", "", IN_PANEL, visit);
            return pages.page("client/timelinePanel", Map.of("client", client.id(), "lines", lines));
        }
        var lines = timeline.of(client.id(), kind, behind, ON_PAGE + 1, visit);
        var more = lines.size() > ON_PAGE;
        var shown =
                Map.of("lines", more ? lines.subList(0, ON_PAGE) : lines, "more", more, "client", client, "kind", kind);
        if (visit.fragment()) {
            return pages.page("client/timelineRows", shown);
        }
        var page = new java.util.HashMap<String, Object>(shown);
        page.put("kinds", timeline.kinds());
        return pages.page("client/timeline", page);
    }
}
