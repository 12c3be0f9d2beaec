package org.pochtenie.desk.card;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.client.CardHistory;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who changed what on a card, and the way back. */
@Controller
@RequestMapping("/clients/{id}/history")
class CardHistoryPages {
    private static final int PAGE = 100;

    private final Cards cards;
    private final CardHistory history;
    private final Pages pages;

    CardHistoryPages(Cards cards, CardHistory history, Pages pages) {
        this.cards = cards;
        this.history = history;
        this.pages = pages;
    }

    @GetMapping
    View history(@PathVariable long id, @RequestParam(defaultValue = "0") long before) {
        return show(id, before, "", 200);
    }

    @PostMapping("/{change}/undo")
    View undo(@PathVariable long id, @PathVariable long change, Visit visit) {
        var client = cards.client(id).id();
        var known =
                history.byId(change).filter(found -> found.client() == client).orElseThrow(Cards::unknown);
        return switch (history.undo(known, visit.visitor().id())) {
            case DONE -> new RedirectView("/clients/" + client + "/history");
            case CHANGED_SINCE -> show(client, 0, visit.t("card.history.since"), 409);
        };
    }

    private View show(long id, long before, String mistake, int status) {
        var client = cards.client(id);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("client", client);
        var changes = history.of(client.id(), before, PAGE + 1);
        parameters.put(
                "changes", changes.stream().limit(PAGE).map(ShownChange::new).toList());
        parameters.put("more", changes.size() > PAGE);
        parameters.put("mistake", mistake);
        return pages.page("card/history", parameters, status);
    }
}
