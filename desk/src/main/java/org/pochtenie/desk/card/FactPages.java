package org.pochtenie.desk.card;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Single things that are known of a client: noted, changed, confirmed, no longer so. */
@Controller
@RequestMapping("/clients/{id}/facts")
class FactPages {
    private static final String HERE = "facts";

    private final Cards cards;
    private final Facts facts;
    private final Sections sections;

    FactPages(Cards cards, Facts facts, Sections sections) {
        this.cards = cards;
        this.facts = facts;
        this.sections = sections;
    }

    @PostMapping
    View note(
            @PathVariable long id,
            @RequestParam Fact.Kind kind,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean yearly,
            Visit visit) {
        var client = cards.client(id).id();
        if (words.isBlank()) {
            return sections.wrong(client, HERE, Map.of("kind", kind), visit.t("card.wrong.words"), visit);
        }
        if (kind == Fact.Kind.DATE && day(day).isEmpty()) {
            return sections.wrong(client, HERE, Map.of("kind", kind), visit.t("card.wrong.day"), visit);
        }
        var fact = NewFact.of(kind, words).on(day(day).orElse(null), yearly);
        facts.note(client, fact, visit.visitor().id());
        return sections.changed(client, HERE, Map.of("kind", kind), visit);
    }

    @PostMapping("/{fact}")
    View change(
            @PathVariable long id,
            @PathVariable long fact,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean yearly,
            Visit visit) {
        var known = known(id, fact);
        if (words.isBlank()) {
            return sections.wrong(
                    known.client(), HERE, Map.of("kind", known.kind()), visit.t("card.wrong.words"), visit);
        }
        facts.change(
                known.id(),
                words,
                day(day).orElse(null),
                yearly,
                visit.visitor().id());
        return sections.changed(known.client(), HERE, Map.of("kind", known.kind()), visit);
    }

    /** One click: it is still so. */
    @PostMapping("/{fact}/still-so")
    View stillSo(@PathVariable long id, @PathVariable long fact, Visit visit) {
        var known = known(id, fact);
        facts.stillSo(known.id());
        return sections.changed(known.client(), HERE, Map.of("kind", known.kind()), visit);
    }

    @PostMapping("/{fact}/gone")
    View gone(@PathVariable long id, @PathVariable long fact, Visit visit) {
        var known = known(id, fact);
        facts.gone(known.id(), visit.visitor().id());
        return sections.changed(known.client(), HERE, Map.of("kind", known.kind()), visit);
    }

    private Fact known(long id, long fact) {
        var client = cards.client(id).id();
        return facts.byId(fact).filter(found -> found.client() == client).orElseThrow(Cards::unknown);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
