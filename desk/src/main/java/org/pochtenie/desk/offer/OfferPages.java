package org.pochtenie.desk.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.DraftText;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.rulebook.need.Proposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The part of the composer that shows what the client has bought and needs; empty beside any other letter. */
@Controller
class OfferPages {
    private static final int MOST = 6;

    private final Drafts drafts;
    private final Conversations conversations;
    private final Clients clients;
    private final Facts facts;
    private final Pages pages;

    OfferPages(Drafts drafts, Conversations conversations, Clients clients, Facts facts, Pages pages) {
        this.drafts = drafts;
        this.conversations = conversations;
        this.clients = clients;
        this.facts = facts;
        this.pages = pages;
    }

    @GetMapping("/drafts/{id}/bought")
    View bought(@PathVariable long id, Visitor visitor) {
        var draft = drafts.own(id, visitor.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean proposal =
                Proposals.isOne(draft.subject(), DraftText.of(draft.html()).text());
        var known = proposal ? client(draft).map(facts::of).orElse(List.of()) : List.<Fact>of();
        return pages.page(
                "offer/bought",
                Map.of("bought", newest(known, Fact.Kind.SERVICE), "needs", newest(known, Fact.Kind.NEED)));
    }

    /** What was bought last stands first; what has no day, by when it was noted. */
    private static List<Fact> newest(List<Fact> known, Fact.Kind kind) {
        return known.stream()
                .filter(fact -> fact.kind() == kind)
                .sorted(Comparator.comparing(Fact::day, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST)
                .toList();
    }

    private Optional<Long> client(Draft draft) {
        return Optional.ofNullable(draft.conversation())
                .flatMap(conversations::byId)
                .map(Conversation::client)
                .or(() -> draft.recipients().to().stream()
                        .findFirst()
                        .flatMap(person -> clients.contact(person.address()))
                        .map(Contact::client));
    }
}
