package org.pochtenie.desk.card;

import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Part;
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

/** A client's card, and the parts of it that every client has once. */
@Controller
@RequestMapping("/clients/{id}")
class CardPages {
    private final Cards cards;
    private final CardParts parts;
    private final Belongings belongings;
    private final Doubles doubles;
    private final Merges merges;
    private final Sections sections;
    private final Pages pages;

    CardPages(
            Cards cards,
            CardParts parts,
            Belongings belongings,
            Doubles doubles,
            Merges merges,
            Sections sections,
            Pages pages) {
        this.cards = cards;
        this.parts = parts;
        this.belongings = belongings;
        this.doubles = doubles;
        this.merges = merges;
        this.sections = sections;
        this.pages = pages;
    }

    @GetMapping
    View card(@PathVariable long id) {
        var card = cards.of(id);
        if (card.client().id() != id) {
            return new RedirectView("/clients/" + card.client().id());
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("card", card);
        parameters.put("belongings", belongings.to(id));
        parameters.put("doubles", doubles.of(id));
        parameters.put("merges", merges.into(id));
        return pages.page("card/card", parameters);
    }

    @PostMapping("/parts/{part}")
    View set(@PathVariable long id, @PathVariable String part, @RequestParam Map<String, String> typed, Visit visit) {
        var client = cards.client(id).id();
        var wanted = TypedPart.part(part);
        var mistake = TypedPart.mistake(wanted, typed);
        if (!mistake.isEmpty()) {
            return sections.wrong(client, section(wanted), shown(wanted), visit.t(mistake), visit);
        }
        parts.set(client, wanted, typed, visit.visitor().id());
        return sections.changed(client, section(wanted), shown(wanted), visit);
    }

    /** One click: it is still so. */
    @PostMapping("/parts/{part}/still-so")
    View stillSo(@PathVariable long id, @PathVariable String part, Visit visit) {
        var client = cards.client(id).id();
        var wanted = TypedPart.part(part);
        parts.stillSo(client, wanted, visit.visitor().id());
        return sections.changed(client, section(wanted), shown(wanted), visit);
    }

    private static String section(Part part) {
        return part == Part.NAME ? "head" : "part";
    }

    private static Map<String, ?> shown(Part part) {
        return part == Part.NAME ? Map.of() : Map.of("part", part);
    }
}
