package org.pochtenie.desk.card;

import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** For whom somebody writes, and who is who: decided by a click, and taken back by one. */
@Controller
class MergePages {
    private final Cards cards;
    private final Contacts contacts;
    private final Belongings belongings;
    private final Merges merges;
    private final Doubles doubles;

    MergePages(Cards cards, Contacts contacts, Belongings belongings, Merges merges, Doubles doubles) {
        this.cards = cards;
        this.contacts = contacts;
        this.belongings = belongings;
        this.merges = merges;
        this.doubles = doubles;
    }

    /** The suggestion is right, or not. */
    @PostMapping("/clients/{id}/belongings/{contact}")
    View belongs(
            @PathVariable long id,
            @PathVariable long contact,
            @RequestParam boolean yes,
            @RequestParam(defaultValue = "") String back,
            Visit visit) {
        var client = cards.client(id).id();
        var by = visit.visitor().id();
        if (yes) {
            belongings.accept(contact, client, by);
        } else {
            belongings.decline(contact, client, by);
        }
        return new RedirectView(back.matches("/conversations/\\d+|/clients\\?show=new") ? back : "/clients/" + client);
    }

    /** Two clients are one; leads only, since everything of one becomes the other's. */
    @PostMapping("/clients/{id}/merge")
    View merge(@PathVariable long id, @RequestParam long other, @RequestParam boolean same, Visit visit) {
        onlyLeads(visit);
        var client = cards.client(id).id();
        var from = cards.client(other).id();
        if (same) {
            merges.clients(from, client, visit.visitor().id());
        } else {
            doubles.areTwo(Merge.Kind.CLIENT, client, from, visit.visitor().id());
        }
        return new RedirectView("/clients/" + client);
    }

    /** Two people of one client are one. */
    @PostMapping("/clients/{id}/people/{contact}/merge")
    View people(
            @PathVariable long id,
            @PathVariable long contact,
            @RequestParam long other,
            @RequestParam boolean same,
            Visit visit) {
        onlyLeads(visit);
        var client = cards.client(id).id();
        var one = contacts.byId(contact).orElseThrow(Cards::unknown).id();
        var two = contacts.byId(other).orElseThrow(Cards::unknown).id();
        if (same) {
            merges.contacts(two, one, visit.visitor().id());
        } else {
            doubles.areTwo(Merge.Kind.CONTACT, one, two, visit.visitor().id());
        }
        return new RedirectView("/clients/" + client);
    }

    /** They are two after all. */
    @PostMapping("/clients/{id}/merges/{merge}/apart")
    View apart(@PathVariable long id, @PathVariable long merge, Visit visit) {
        onlyLeads(visit);
        var client = cards.client(id).id();
        if (!merges.apart(merge, visit.visitor().id())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return new RedirectView("/clients/" + client);
    }

    private static void onlyLeads(Visit visit) {
        if (!visit.visitor().isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
