package org.pochtenie.desk.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** All agreements to look through, and each with what it replaced and what replaced it. */
@Controller
class AgreementPages {
    private final Agreements agreements;
    private final Clients clients;
    private final Pages pages;

    AgreementPages(Agreements agreements, Clients clients, Pages pages) {
        this.agreements = agreements;
        this.clients = clients;
        this.pages = pages;
    }

    @GetMapping("/agreements")
    View all(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Long client) {
        var found = client == null ? agreements.with(q) : agreements.ofClient(client);
        var names = clients.names(found.stream().map(one -> one.made().client()).toList());
        return pages.page("agreement/agreements", Map.of("words", q, "agreements", found, "names", names));
    }

    @GetMapping("/agreements/{id}")
    View one(@PathVariable long id) {
        var agreement = found(id);
        var parameters = new HashMap<String, Object>();
        parameters.put("agreement", agreement);
        parameters.put("chain", agreements.chain(id));
        parameters.put(
                "client",
                clients.names(List.of(agreement.made().client()))
                        .getOrDefault(agreement.made().client(), ""));
        return pages.page("agreement/agreement", parameters);
    }

    /** Whether the client finds it on his page: a click on its line. */
    @PostMapping("/agreements/{id}/client-sees")
    View clientSees(@PathVariable long id, @RequestParam boolean sees, Visit visit) {
        agreements.seenByClient(found(id).id(), sees);
        return visit.fragment()
                ? pages.page("agreement/line", Map.of("agreement", found(id)))
                : new RedirectView("/agreements/" + id);
    }

    /** It holds no longer; without a reason it goes on to hold. */
    @PostMapping("/agreements/{id}/ended")
    View ended(@PathVariable long id, @RequestParam String why) {
        var agreement = found(id);
        if (!why.isBlank()) {
            agreements.ended(agreement.id(), why);
        }
        return new RedirectView("/agreements/" + id);
    }

    private Agreement found(long id) {
        return agreements.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
