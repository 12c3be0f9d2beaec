package org.pochtenie.desk.change;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.debt.Debts;
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

/** A change on its own page: why, by what it is measured, what we propose, what was chosen. */
@Controller
class ChangePages {
    private final Changes changes;
    private final Choosing choosing;
    private final Agreements agreements;
    private final Clients clients;
    private final Debts debts;
    private final Pages pages;

    ChangePages(Changes changes, Choosing choosing, Agreements agreements, Clients clients, Debts debts, Pages pages) {
        this.changes = changes;
        this.choosing = choosing;
        this.agreements = agreements;
        this.clients = clients;
        this.debts = debts;
        this.pages = pages;
    }

    @GetMapping("/changes")
    View all() {
        var open = changes.open();
        var names = clients.names(open.stream().map(one -> one.asked().client()).toList());
        return pages.page("change/changes", Map.of("changes", open, "names", names));
    }

    @GetMapping("/changes/{id}")
    View one(@PathVariable long id) {
        var change = found(id);
        var parameters = new HashMap<String, Object>();
        parameters.put("change", change);
        parameters.put("agreements", agreements.inForce(change.asked().client()));
        parameters.put("debt", debts.open(Proposals.KIND, id).orElse(null));
        parameters.put(
                "client",
                clients.byId(change.asked().client()).map(one -> one.name()).orElse(""));
        return pages.page("change/change", parameters);
    }

    /** Everything that is typed, as it is typed; the button comes here too and goes on to the letter. */
    @PostMapping("/changes/{id}")
    View keep(@PathVariable long id, @RequestParam Map<String, String> typed, Visit visit) {
        var form = new ChangeForm(typed);
        var reason = form.reason();
        var known = agreements.inForce(found(id).asked().client()).stream()
                .anyMatch(one -> Long.valueOf(one.id()).equals(reason.agreement()));
        var change =
                changes.prepared(id, known ? reason : new Reason(reason.why(), reason.measure(), null), form.options());
        return visit.fragment()
                ? pages.page("change/kept", Map.of("change", change, "kept", visit.now()))
                : new RedirectView("/changes/" + id);
    }

    /** He has chosen by a letter, or by word of mouth. */
    @PostMapping("/changes/{id}/chosen")
    View chosen(@PathVariable long id, @RequestParam long option, Visit visit) {
        var change = found(id);
        var taken = change.option(option).orElseThrow(ChangePages::unknown);
        boolean byLetter = Integer.valueOf(taken.position()).equals(change.replied());
        choosing.chosen(
                change,
                taken,
                byLetter ? "letter" : "colleague",
                visit.visitor().id());
        return new RedirectView("/changes/" + id);
    }

    /** It stays as it was; without a reason it does not. */
    @PostMapping("/changes/{id}/dropped")
    View dropped(@PathVariable long id, @RequestParam String why) {
        if (!why.isBlank()) {
            changes.dropped(found(id).id(), why);
            debts.dropped(Proposals.KIND, id);
        }
        return new RedirectView("/changes/" + id);
    }

    private Change found(long id) {
        return changes.byId(id).orElseThrow(ChangePages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
