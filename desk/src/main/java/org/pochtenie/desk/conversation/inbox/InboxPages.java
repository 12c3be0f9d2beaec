package org.pochtenie.desk.conversation.inbox;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lists as pages: whole, and in parts that are exchanged while one looks. */
@Controller
class InboxPages {
    private final Inbox inbox;
    private final Pages pages;

    InboxPages(Inbox inbox, Pages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    @GetMapping("/inbox")
    View inbox(
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(defaultValue = "ours") String state,
            Visitor visitor) {
        return pages.page("inbox/inbox", list(Choice.of(whose, state), visitor));
    }

    /** The whole list zone, beside an open conversation. */
    @GetMapping("/inbox/list")
    View list(
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(defaultValue = "ours") String state,
            @RequestParam(defaultValue = "0") long open,
            Visitor visitor) {
        var parameters = list(Choice.of(whose, state), visitor);
        parameters.put("open", open);
        return pages.page("inbox/list", parameters);
    }

    /** The first rows once more, or those behind a row. */
    @GetMapping("/inbox/rows")
    View rows(
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(defaultValue = "ours") String state,
            @RequestParam(defaultValue = "") String after,
            Visitor visitor) {
        var choice = Choice.of(whose, state);
        return pages.page(
                "inbox/rows",
                Map.of("choice", choice, "rows", inbox.rows(choice, visitor.id(), after), "first", after.isEmpty()));
    }

    @GetMapping("/inbox/counters")
    View counters(
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(defaultValue = "ours") String state,
            Visitor visitor) {
        var choice = Choice.of(whose, state);
        return pages.page("inbox/counters", Map.of("choice", choice, "counters", inbox.counters(choice, visitor.id())));
    }

    private Map<String, Object> list(Choice choice, Visitor visitor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("choice", choice);
        parameters.put("rows", inbox.rows(choice, visitor.id(), ""));
        parameters.put("counters", inbox.counters(choice, visitor.id()));
        return parameters;
    }
}
