package org.pochtenie.desk.change;

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

/** The changes beside a conversation and on a client's card, and the letters that look like one. */
@Controller
class ChangePanels {
    private static final int LONGEST = 1_000;

    private final Changes changes;
    private final ChangeHints hints;
    private final ChangeWishes wishes;
    private final Conversations conversations;
    private final Clients clients;
    private final Pages pages;

    ChangePanels(
            Changes changes,
            ChangeHints hints,
            ChangeWishes wishes,
            Conversations conversations,
            Clients clients,
            Pages pages) {
        this.changes = changes;
        this.hints = hints;
        this.wishes = wishes;
        this.conversations = conversations;
        this.clients = clients;
        this.pages = pages;
    }

    @GetMapping("/conversations/{id}/changes")
    View inConversation(@PathVariable long id) {
        var client = conversation(id).client();
        return panel(new Panel("conversation", id, client, hints.openIn(id), changes.inConversation(id)));
    }

    @GetMapping("/clients/{id}/changes")
    View ofClient(@PathVariable long id) {
        return panel(new Panel("client", id, client(id), List.of(), changes.ofClient(id)));
    }

    /** Words of a letter, or of the colleague's own. */
    @PostMapping("/conversations/{id}/changes")
    View askedInConversation(
            @PathVariable long id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Long letter,
            Visit visit) {
        var conversation = conversation(id);
        var client = conversation.client();
        if (client == null || words.isBlank()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var from = Optional.ofNullable(letter)
                .flatMap(conversations::letter)
                .filter(found -> found.conversation() == conversation.id());
        var source = from.map(LetterInConversation::id).orElse(null);
        var at = from.map(LetterInConversation::sent).orElse(visit.now());
        return asked(new Asked(
                client,
                conversation.id(),
                source,
                cut(words),
                at,
                visit.visitor().id()));
    }

    @PostMapping("/clients/{id}/changes")
    View askedOfClient(@PathVariable long id, @RequestParam String words, Visit visit) {
        if (words.isBlank()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return asked(new Asked(
                client(id), null, null, cut(words), visit.now(), visit.visitor().id()));
    }

    /** It only looked like one. */
    @PostMapping("/letters/{letter}/no-change")
    View none(@PathVariable long letter) {
        var hint = hints.of(letter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        hints.looked(letter, true);
        return inConversation(hint.conversation());
    }

    private View asked(Asked asked) {
        return new RedirectView("/changes/" + wishes.asked(asked).id());
    }

    private View panel(Panel panel) {
        return pages.page("change/panel", Map.of("panel", panel));
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
