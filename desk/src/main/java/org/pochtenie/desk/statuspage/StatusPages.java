package org.pochtenie.desk.statuspage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.conversation.ClientConversations;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.question.ClientQuestions;
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

/** The client's page as colleagues have it: its link, what is on it, and how it looks to him. */
@Controller
@RequestMapping("/clients/{client}/status-page")
class StatusPages {
    private final PersonalLinks links;
    private final PageLinks pageLinks;
    private final StatusLinked page;
    private final StatusLetter letter;
    private final SuggestedLetters suggested;
    private final Clients clients;
    private final Contacts contacts;
    private final ClientConversations conversations;
    private final ClientQuestions questions;
    private final Settings settings;
    private final Pages pages;

    StatusPages(
            PersonalLinks links,
            PageLinks pageLinks,
            StatusLinked page,
            StatusLetter letter,
            SuggestedLetters suggested,
            Clients clients,
            Contacts contacts,
            ClientConversations conversations,
            ClientQuestions questions,
            Settings settings,
            Pages pages) {
        this.links = links;
        this.pageLinks = pageLinks;
        this.page = page;
        this.letter = letter;
        this.suggested = suggested;
        this.clients = clients;
        this.contacts = contacts;
        this.conversations = conversations;
        this.questions = questions;
        this.settings = settings;
        this.pages = pages;
    }

    @GetMapping
    View panel(@PathVariable long client) {
        var known = seen(client);
        var all = new HashMap<String, @Nullable Object>();
        all.put("client", known.id());
        var link = pageLinks.of(known.id());
        all.put("address", link.map(links::address).map(Object::toString).orElse(null));
        all.put("opened", link.map(Link::opened).orElse(null));
        all.put("people", PersonLinks.of(known, contacts, pageLinks, links));
        all.put("questions", questions.waiting(conversations.of(known.id())));
        return pages.page("statuspage/panel", all);
    }

    /** The link is made, or taken back and made anew. */
    @PostMapping("/link")
    View link(@PathVariable long client, Visit visit) {
        var known = seen(client);
        pageLinks.revoke(known.id());
        pageLinks.to(known.id());
        return after(known, visit);
    }

    /** The page is closed: no link leads to it. */
    @PostMapping("/revoke")
    View revoke(@PathVariable long client, Visit visit) {
        var known = seen(client);
        pageLinks.revoke(known.id());
        return after(known, visit);
    }

    @PostMapping("/questions/{question}")
    View question(@PathVariable long client, @PathVariable long question, @RequestParam boolean sees, Visit visit) {
        var known = seen(client);
        var isHis = questions.waiting(conversations.of(known.id())).stream()
                .anyMatch(one -> one.question().id() == question);
        if (!isHis) {
            throw unknown();
        }
        questions.clientSees(question, sees);
        return after(known, visit);
    }

    @PostMapping("/letter")
    View letter(@PathVariable long client, Visitor visitor) {
        var known = seen(client);
        return new RedirectView(suggested
                .begin(letter.to(known, pageLinks.to(known.id())), visitor.id())
                .map(draft -> "/drafts/" + draft.id())
                .orElse("/clients/" + known.id()));
    }

    /** As the client sees it, in his language. */
    @GetMapping("/preview")
    View preview(@PathVariable long client, HttpServletRequest request) {
        var known = seen(client);
        request.setAttribute(Visit.VISITOR, Visitor.nobody(letter.language(known), settings.zone()));
        return page.page(known.id(), true, pages.visit(request)).orElseThrow(StatusPages::unknown);
    }

    View after(Client client, Visit visit) {
        return visit.fragment() ? panel(client.id()) : new RedirectView("/clients/" + client.id());
    }

    Client seen(long client) {
        return clients.byId(client).orElseThrow(StatusPages::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
