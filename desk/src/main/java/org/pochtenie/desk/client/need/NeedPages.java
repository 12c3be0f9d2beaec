package org.pochtenie.desk.client.need;

import java.util.Map;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a client wants otherwise than before: old and new beside each other on his card. */
@Controller
@RequestMapping("/clients/{id}/needs")
class NeedPages {
    private final ChangedNeeds needs;
    private final Clients clients;
    private final Facts facts;
    private final Pages pages;

    NeedPages(ChangedNeeds needs, Clients clients, Facts facts, Pages pages) {
        this.needs = needs;
        this.clients = clients;
        this.facts = facts;
        this.pages = pages;
    }

    @GetMapping
    View needs(@PathVariable long id) {
        var client = clients.byId(id).orElseThrow(NeedPages::unknown).id();
        return pages.page("client/needs", Map.of("client", client, "changed", needs.of(client)));
    }

    /** The older one no longer holds, or both do. */
    @PostMapping
    View settle(
            @PathVariable long id,
            @RequestParam long older,
            @RequestParam long newer,
            @RequestParam(name = "do") String wish,
            Visitor visitor) {
        var before = known(id, older);
        var after = known(id, newer);
        if (wish.equals("both")) {
            needs.bothHold(before, after, visitor.id());
        } else {
            facts.gone(before.id(), visitor.id());
        }
        return new RedirectView("/clients/" + before.client());
    }

    private Fact known(long id, long fact) {
        var client = clients.byId(id).orElseThrow(NeedPages::unknown).id();
        return facts.byId(fact).filter(found -> found.client() == client).orElseThrow(NeedPages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
