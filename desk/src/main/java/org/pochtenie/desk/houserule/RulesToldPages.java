package org.pochtenie.desk.houserule;

import java.util.Map;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.conversation.ClientLetters;
import org.pochtenie.desk.debt.DebtLetters;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whether a client knows how we work, and the letters that say so. */
@Controller
@RequestMapping("/clients/{id}/house-rules")
class RulesToldPages {
    private static final int LETTERS = 10;

    private final RulesToTell toTell;
    private final HouseRules rules;
    private final Clients clients;
    private final ClientLetters letters;
    private final Debts debts;
    private final DebtLetters debtLetters;
    private final Colleagues colleagues;
    private final Pages pages;

    RulesToldPages(
            RulesToTell toTell,
            HouseRules rules,
            Clients clients,
            ClientLetters letters,
            Debts debts,
            DebtLetters debtLetters,
            Colleagues colleagues,
            Pages pages) {
        this.toTell = toTell;
        this.rules = rules;
        this.clients = clients;
        this.letters = letters;
        this.debts = debts;
        this.debtLetters = debtLetters;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GetMapping("/letter")
    View panel(@PathVariable long id) {
        var client = client(id).id();
        return pages.page(
                "houserule/panel",
                Map.of(
                        "client", client,
                        "untold", toTell.in(client, HouseRule.State.NOTED).size(),
                        "told", toTell.in(client, HouseRule.State.TOLD).size(),
                        "letters", letters.newest(client, LETTERS)));
    }

    @PostMapping("/letter")
    View tell(@PathVariable long id, Visitor visitor) {
        var client = client(id).id();
        toTell.changed(client);
        var author = colleagues.byId(visitor.id()).orElseThrow();
        return new RedirectView(debts.open(RulesToTell.KIND, client)
                .flatMap(debt -> debtLetters.begin(debt, author))
                .map(draft -> "/drafts/" + draft.id())
                .orElse("/clients/" + client + "#houserules"));
    }

    /** He has written that he agrees: in that letter. */
    @PostMapping("/confirmed")
    @Transactional
    View confirmed(@PathVariable long id, @RequestParam long letter, Visitor visitor) {
        var client = client(id).id();
        if (!letters.isOf(client, letter)) {
            throw unknown();
        }
        toTell.in(client, HouseRule.State.TOLD).forEach(rule -> rules.confirmed(rule.id(), letter, visitor.id()));
        return new RedirectView("/clients/" + client + "#houserules");
    }

    private Client client(long id) {
        return clients.byId(id).orElseThrow(RulesToldPages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
