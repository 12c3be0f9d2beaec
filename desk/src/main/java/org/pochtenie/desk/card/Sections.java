package org.pochtenie.desk.card;

import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What is answered when a part of a card has changed: that part, or the whole page for a browser without scripts. */
@Component
class Sections {
    private final Cards cards;
    private final Pages pages;

    Sections(Cards cards, Pages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    /** A section by its template, with what it needs beside the card. */
    View changed(long client, String section, Map<String, ?> more, Visit visit) {
        return visit.fragment()
                ? show(client, section, more, "", HttpStatus.OK)
                : new RedirectView("/clients/" + client + "#" + section);
    }

    /** The same with a mistake in what was typed; nothing was changed. */
    View wrong(long client, String section, Map<String, ?> more, String mistake, Visit visit) {
        return show(client, visit.fragment() ? section : "card", more, mistake, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View show(long client, String section, Map<String, ?> more, String mistake, HttpStatus status) {
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("card", cards.of(client));
        parameters.put("mistake", mistake);
        if (!section.equals("card")) {
            parameters.putAll(more);
        }
        return pages.page("card/" + section, parameters, status.value());
    }
}
