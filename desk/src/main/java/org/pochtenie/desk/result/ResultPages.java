package org.pochtenie.desk.result;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Results beside a conversation and on a client's card: asked for, waiting, answered. */
@Controller
class ResultPages {
    private static final int LONGEST = 500;

    private final Results results;
    private final ResultLetters letters;
    private final Conversations conversations;
    private final Clients clients;
    private final Colleagues colleagues;
    private final Pages pages;

    ResultPages(
            Results results,
            ResultLetters letters,
            Conversations conversations,
            Clients clients,
            Colleagues colleagues,
            Pages pages) {
        this.results = results;
        this.letters = letters;
        this.conversations = conversations;
        this.clients = clients;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GetMapping("/conversations/{id}/results")
    View beside(@PathVariable long id) {
        var conversation = found(id);
        return pages.page(
                "result/panel",
                Map.of(
                        "place",
                        "/conversations/" + conversation.id(),
                        "results",
                        results.in(conversation.id()),
                        "live",
                        "conversation:" + conversation.id(),
                        "asks",
                        conversation.client() != null));
    }

    @GetMapping("/clients/{id}/results")
    View ofClient(@PathVariable long id) {
        var client = clients.byId(id).orElseThrow(ResultPages::nowhere);
        return pages.page(
                "result/panel",
                Map.of(
                        "place",
                        "/clients/" + client.id(),
                        "results",
                        results.of(client.id()),
                        "live",
                        "today",
                        "asks",
                        false));
    }

    /** Puts the request into the letter that is being written, or begins one; {@code letter} is ours, in which the result stands. */
    @PostMapping("/conversations/{id}/results")
    String ask(
            @PathVariable long id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Long letter,
            Visit visit) {
        var conversation = found(id);
        var what = Sql.text(words).replaceAll("\\s+", " ").strip();
        if (what.isEmpty() || what.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var author = colleagues.byId(visit.visitor().id()).orElseThrow();
        if (letters.ask(conversation, what, letter, author).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:/conversations/" + conversation.id() + "#composer";
    }

    /** A colleague says what became of it: confirmed, declined, waiting (the letter said nothing of it), dropped. */
    @PostMapping("/results/{id}/{state}")
    String settle(@PathVariable long id, @PathVariable String state, Visit visit) {
        var result = results.byId(id).orElseThrow(ResultPages::nowhere);
        switch (state) {
            case "confirmed" -> results.confirmed(result, "colleague", null);
            case "declined" -> results.declined(result, "colleague", null, "");
            case "waiting" -> results.stillWaits(result);
            case "dropped" -> results.dropped(result);
            case "shown" -> results.show(result, true);
            case "hidden" -> results.show(result, false);
            default -> throw nowhere();
        }
        return "redirect:/conversations/" + result.conversation() + (visit.fragment() ? "/results" : "");
    }

    private Conversation found(long id) {
        return conversations.byId(id).orElseThrow(ResultPages::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
