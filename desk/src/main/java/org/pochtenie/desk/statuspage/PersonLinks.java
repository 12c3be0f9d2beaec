package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Links of a client's people to his page: each is made, sent and taken back by itself. */
@Controller
@RequestMapping("/clients/{client}/status-page/contacts/{contact}")
class PersonLinks {
    private final PageLinks links;
    private final Contacts contacts;
    private final StatusLetter letter;
    private final SuggestedLetters suggested;
    private final StatusPages panel;

    PersonLinks(
            PageLinks links, Contacts contacts, StatusLetter letter, SuggestedLetters suggested, StatusPages panel) {
        this.links = links;
        this.contacts = contacts;
        this.letter = letter;
        this.suggested = suggested;
        this.panel = panel;
    }

    /** The link is made, or taken back and made anew. */
    @PostMapping("/link")
    View link(@PathVariable long client, @PathVariable long contact, Visit visit) {
        var reader = reader(client, contact);
        links.revoke(reader);
        links.to(reader, panel.seen(client).id());
        return panel.after(panel.seen(client), visit);
    }

    @PostMapping("/revoke")
    View revoke(@PathVariable long client, @PathVariable long contact, Visit visit) {
        links.revoke(reader(client, contact));
        return panel.after(panel.seen(client), visit);
    }

    @PostMapping("/letter")
    View letter(@PathVariable long client, @PathVariable long contact, Visitor visitor) {
        var known = panel.seen(client);
        var reader = reader(client, contact);
        var link = links.to(reader, known.id());
        return new RedirectView(suggested
                .begin(letter.to(known, reader, link), visitor.id())
                .map(draft -> "/drafts/" + draft.id())
                .orElse("/clients/" + known.id()));
    }

    private Contact reader(long client, long contact) {
        return readers(panel.seen(client), contacts).stream()
                .filter(one -> one.id() == contact)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Those who can write to us, and be written to. */
    private static List<Contact> readers(Client client, Contacts contacts) {
        return contacts.of(client.id()).stream()
                .filter(person -> !person.left())
                .map(KnownPerson::contact)
                .filter(contact -> !contact.address().isEmpty())
                .toList();
    }

    static List<PersonLink> of(Client client, Contacts contacts, PageLinks links, PersonalLinks all) {
        return readers(client, contacts).stream()
                .map(contact -> {
                    var link = links.of(contact);
                    return new PersonLink(
                            contact,
                            link.map(all::address).map(Object::toString).orElse(null),
                            link.map(Link::opened).orElse(null));
                })
                .toList();
    }
}
