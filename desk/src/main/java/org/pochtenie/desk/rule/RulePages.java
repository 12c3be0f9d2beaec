package org.pochtenie.desk.rule;

import java.util.Map;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.rulebook.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The rulebook to be read: every rule with its reason and examples, and how it fares here. */
@Controller
class RulePages {
    private final Pages pages;
    private final Outbox outbox;

    RulePages(Pages pages, Outbox outbox) {
        this.pages = pages;
        this.outbox = outbox;
    }

    @GetMapping("/rules")
    View all() {
        return pages.page("rule/rules", Map.of("rules", Rulebook.rules()));
    }

    @GetMapping("/rules/{id}")
    View one(@PathVariable String id) {
        var rule = Rulebook.rule(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.page("rule/rule", Map.of("rule", rule, "found", outbox.found(id)));
    }
}
