package org.pochtenie.desk.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The list of clients. */
@Controller
class ClientListPages {
    private final ClientList list;
    private final CardParts parts;
    private final Belongings belongings;
    private final Doubles doubles;
    private final Pages pages;

    ClientListPages(ClientList list, CardParts parts, Belongings belongings, Doubles doubles, Pages pages) {
        this.list = list;
        this.parts = parts;
        this.belongings = belongings;
        this.doubles = doubles;
        this.pages = pages;
    }

    @GetMapping("/clients")
    View clients(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String after) {
        Map<String, Object> parameters = new HashMap<>(rowsOf(q, show, after));
        parameters.put("waiting", belongings.waiting());
        if (show.equals("new")) {
            parameters.put("belongings", belongings.open(Belongings.MOST));
        }
        if (show.equals("doubles")) {
            parameters.put("doubles", doubles.all());
        }
        return pages.page("card/list", parameters);
    }

    /** The rows behind a key. */
    @GetMapping("/clients/rows")
    View rows(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String after) {
        return pages.page("card/rows", rowsOf(q, show, after));
    }

    private Map<String, Object> rowsOf(String q, String show, String after) {
        var rows = switch (show) {
            case "stale" -> list.stale(after);
            case "new", "doubles" -> List.<ClientRow>of();
            default -> list.found(q, after);
        };
        return Map.of("rows", rows, "q", q, "show", show);
    }

    /** A client who has not written yet. */
    @PostMapping("/clients")
    View begin(@RequestParam String name, @RequestParam(defaultValue = "person") String kind, Visit visit) {
        if (name.isBlank()) {
            return new RedirectView("/clients");
        }
        var company = kind.equals("company") ? Client.Kind.COMPANY : Client.Kind.PERSON;
        return new RedirectView(
                "/clients/" + parts.begin(name, company, visit.visitor().id()));
    }
}
