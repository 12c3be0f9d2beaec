package org.pochtenie.desk.promise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** The ledger on a page of its own, beside a conversation and on a client's card; what a colleague says of a promise. */
@Controller
class PromisePages {
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final int LETTERS = 5;
    private static final int ON_A_CARD = 20;

    private final Promises promises;
    private final PromiseList list;
    private final Conversations conversations;
    private final Pages pages;

    PromisePages(Promises promises, PromiseList list, Conversations conversations, Pages pages) {
        this.promises = promises;
        this.list = list;
        this.conversations = conversations;
        this.pages = pages;
    }

    @GetMapping("/promises")
    View all(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(required = false) @Nullable Long client,
            @RequestParam(defaultValue = "") String after,
            Visit visit) {
        var which = WhichPromises.of(state);
        var mine = whose.equals("mine") && client == null;
        var asked =
                new PromiseList.Asked(which, mine ? visit.visitor().id() : null, client, PromiseList.After.of(after));
        var rows = list.page(asked);
        var shares =
                visit.visitor().isLead() ? list.shares(visit.now().minus(QUARTER), visit.now()) : List.<KeptShare>of();
        var parameters = new HashMap<String, Object>();
        parameters.put("which", which);
        parameters.put("mine", mine);
        parameters.put("client", client == null ? 0L : client);
        parameters.put("rows", rows.subList(0, Math.min(PromiseList.ROWS, rows.size())));
        parameters.put("more", rows.size() > PromiseList.ROWS);
        parameters.put("shares", shares);
        return pages.page("promise/promises", parameters);
    }

    @GetMapping("/conversations/{id}/promises")
    View ofConversation(@PathVariable long id) {
        return panel("/conversations/" + id + "/promises", "conversation:" + id, promises.inConversation(id));
    }

    @GetMapping("/clients/{id}/promises")
    View ofClient(@PathVariable long id) {
        var waiting = promises.waitingFor(id).stream().limit(ON_A_CARD).toList();
        return panel("/clients/" + id + "/promises", "promise", waiting);
    }

    private View panel(String url, String live, List<Promise> shown) {
        return pages.page("promise/panel", Map.of("url", url, "live", live, "rows", list.shown(shown)));
    }

    /** With which of our letters it was done. */
    @GetMapping("/promises/{id}/letters")
    View letters(@PathVariable long id) {
        var promise = promise(id);
        var ours = conversations.letters(promise.conversation()).reversed().stream()
                .filter(LetterInConversation::ours)
                .filter(letter -> letter.id() != promise.letter() && letter.id() > promise.letter())
                .limit(LETTERS)
                .toList();
        return pages.page("promise/letters", Map.of("promise", promise, "letters", ours));
    }

    @PostMapping("/promises/{id}/confirmed")
    View confirmed(@PathVariable long id, @RequestParam(defaultValue = "") String due, Visit visit) {
        var promise = promise(id);
        var typed = due.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?")
                ? LocalDateTime.parse(due).atZone(visit.visitor().zone()).toInstant()
                : promise.due();
        promises.confirmed(id, typed);
        return row(id, visit);
    }

    @PostMapping("/promises/{id}/done")
    View done(@PathVariable long id, @RequestParam(required = false) @Nullable Long letter, Visit visit) {
        var promise = promise(id);
        var its = letter != null
                && conversations
                        .letter(letter)
                        .filter(one -> one.ours() && one.conversation() == promise.conversation())
                        .isPresent();
        promises.done(id, its ? letter : null);
        return row(id, visit);
    }

    @PostMapping("/promises/{id}/undone")
    View undone(@PathVariable long id, Visit visit) {
        promise(id);
        promises.undone(id);
        return row(id, visit);
    }

    @PostMapping("/promises/{id}/dropped")
    View dropped(@PathVariable long id, Visit visit) {
        promise(id);
        promises.dropped(id);
        return row(id, visit);
    }

    @PostMapping("/promises/{id}/shown")
    View shown(@PathVariable long id, @RequestParam boolean to, Visit visit) {
        promise(id);
        promises.show(id, to);
        return row(id, visit);
    }

    private Promise promise(long id) {
        return promises.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View row(long id, Visit visit) {
        var promise = promise(id);
        return visit.fragment()
                ? pages.page("promise/row", Map.of("row", list.shown(promise)))
                : new RedirectView("/conversations/" + promise.conversation());
    }
}
