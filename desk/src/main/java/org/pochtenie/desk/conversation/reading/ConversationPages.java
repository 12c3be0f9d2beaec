package org.pochtenie.desk.conversation.reading;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.side.Presence;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A conversation as a page, and its parts that are refreshed while one reads. */
@Controller
class ConversationPages {
    private final Conversations conversations;
    private final ConversationViews views;
    private final Deliveries deliveries;
    private final Presence presence;
    private final Pages pages;

    ConversationPages(
            Conversations conversations,
            ConversationViews views,
            Deliveries deliveries,
            Presence presence,
            Pages pages) {
        this.conversations = conversations;
        this.views = views;
        this.deliveries = deliveries;
        this.presence = presence;
        this.pages = pages;
    }

    @GetMapping("/conversations/{id}")
    View conversation(@PathVariable long id, Visit visit) {
        var conversation = found(id);
        if (conversation.id() != id) {
            return new RedirectView("/conversations/" + conversation.id());
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("view", views.whole(conversation));
        parameters.put("here", presence.at(id));
        return pages.page(visit.fragment() ? "conversation/read" : "conversation/conversation", parameters);
    }

    @GetMapping("/conversations/{id}/letters")
    View letters(@PathVariable long id) {
        return pages.page("conversation/letters", Map.of("view", views.whole(found(id))));
    }

    @GetMapping("/conversations/{id}/head")
    View head(@PathVariable long id) {
        return pages.page("conversation/head", Map.of("view", views.whole(found(id)), "here", presence.at(id)));
    }

    @GetMapping("/conversations/{id}/side")
    View side(@PathVariable long id) {
        return pages.page("conversation/side", Map.of("view", views.whole(found(id))));
    }

    /** A folded letter is unfolded. */
    @GetMapping("/conversations/{id}/letters/{letter}")
    View letter(@PathVariable long id, @PathVariable long letter) {
        var conversation = found(id);
        var wanted = conversations
                .letter(letter)
                .filter(found -> found.conversation() == conversation.id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.page("conversation/letter-body", Map.of("shown", views.open(conversation, wanted)));
    }

    /** Whom a letter of ours has not reached; asked for anew when reports come. */
    @GetMapping("/letters/{id}/delivery")
    View delivery(@PathVariable long id) {
        var letter = letter(id);
        return pages.page("conversation/delivery", Map.of("letter", letter, "delivery", deliveries.of(letter)));
    }

    /** A letter wherever it is. */
    @GetMapping("/letters/{id}")
    View letterInItsPlace(@PathVariable long id) {
        return new RedirectView("/conversations/" + letter(id).conversation() + "#letter-" + id);
    }

    private LetterInConversation letter(long id) {
        return conversations.letter(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Conversation found(long id) {
        return conversations.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
