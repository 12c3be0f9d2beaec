package org.pochtenie.desk.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
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

/** The agreements beside a conversation and on a client's card, where new ones are written down too. */
@Controller
class AgreementPanels {
    private static final int LONGEST = 1_000;

    private final Agreements agreements;
    private final Conversations conversations;
    private final Clients clients;
    private final Recording recording;
    private final Pages pages;

    AgreementPanels(
            Agreements agreements, Conversations conversations, Clients clients, Recording recording, Pages pages) {
        this.agreements = agreements;
        this.conversations = conversations;
        this.clients = clients;
        this.recording = recording;
        this.pages = pages;
    }

    /** What holds with the client of the conversation. */
    @GetMapping("/conversations/{id}/agreements")
    View inConversation(@PathVariable long id) {
        var client = conversation(id).client();
        return panel("conversation", id, client, client == null ? List.of() : agreements.inForce(client));
    }

    @GetMapping("/clients/{id}/agreements")
    View ofClient(@PathVariable long id) {
        return panel("client", id, client(id), agreements.inForce(id));
    }

    /** Words of a letter, or of the colleague's own. */
    @PostMapping("/conversations/{id}/agreements")
    View recordInConversation(
            @PathVariable long id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Long letter,
            @RequestParam(required = false) @Nullable Long instead,
            Visit visit) {
        var conversation = conversation(id);
        var client = conversation.client();
        if (client == null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var from = Optional.ofNullable(letter)
                .flatMap(conversations::letter)
                .filter(found -> found.conversation() == conversation.id());
        var at = from.map(LetterInConversation::sent).orElse(visit.now());
        var source = from.map(LetterInConversation::id).orElse(null);
        recording.record(
                new Made(
                        client,
                        conversation.id(),
                        source,
                        null,
                        cut(words),
                        at,
                        visit.visitor().id()),
                instead);
        return visit.fragment() ? inConversation(id) : new RedirectView("/conversations/" + id);
    }

    @PostMapping("/clients/{id}/agreements")
    View recordOfClient(
            @PathVariable long id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Long instead,
            Visit visit) {
        recording.record(
                new Made(
                        client(id),
                        null,
                        null,
                        null,
                        cut(words),
                        visit.now(),
                        visit.visitor().id()),
                instead);
        return visit.fragment() ? ofClient(id) : new RedirectView("/clients/" + id);
    }

    private View panel(String place, long id, @Nullable Long client, List<Agreement> shown) {
        return pages.page("agreement/panel", Map.of("panel", new Panel(place, id, client, shown)));
    }

    private Conversation conversation(long id) {
        return conversations.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private long client(long id) {
        return clients.byId(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
    }

    private static String cut(String words) {
        var bare = words.strip();
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
    }
}
