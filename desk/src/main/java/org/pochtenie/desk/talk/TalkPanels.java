package org.pochtenie.desk.talk;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.letters.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The talks beside a conversation and on a client's card, and the people one may have talked with. */
@Controller
class TalkPanels {
    private static final int MOST = 8;

    private final Talks talks;
    private final Clients clients;
    private final Pages pages;

    TalkPanels(Talks talks, Clients clients, Pages pages) {
        this.talks = talks;
        this.clients = clients;
        this.pages = pages;
    }

    @GetMapping("/conversations/{id}/talks")
    View inConversation(@PathVariable long id) {
        return panel("conversation", id, talks.inConversation(id));
    }

    @GetMapping("/clients/{id}/talks")
    View ofClient(@PathVariable long id) {
        return panel("client", id, talks.ofClient(id));
    }

    /** Choices for the field in which somebody types with whom he talked. */
    @GetMapping("/talks/people")
    View people(@RequestParam(defaultValue = "") String who) {
        var known = who.isBlank() || who.indexOf('<') >= 0
                ? List.<String>of()
                : clients.named(who, MOST).stream()
                        .map(contact -> Logging.typed(new Address(contact.name(), contact.address())))
                        .toList();
        return pages.page("talk/people", Map.of("people", known));
    }

    private View panel(String place, long id, List<Talk> shown) {
        return pages.page("talk/panel", Map.of("place", place, "id", id, "talks", shown));
    }
}
