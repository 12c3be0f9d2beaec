package org.pochtenie.desk.card;

import java.util.Map;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Our own rules for a client. */
@Controller
@RequestMapping("/clients/{id}/house-rules")
class HouseRulePages {
    private static final String HERE = "houserules";

    private final Cards cards;
    private final HouseRules rules;
    private final Sections sections;

    HouseRulePages(Cards cards, HouseRules rules, Sections sections) {
        this.cards = cards;
        this.rules = rules;
        this.sections = sections;
    }

    @PostMapping
    View note(@PathVariable long id, @RequestParam String words, Visit visit) {
        var client = cards.client(id).id();
        if (words.isBlank()) {
            return sections.wrong(client, HERE, Map.of(), visit.t("card.wrong.words"), visit);
        }
        rules.note(client, words, visit.visitor().id());
        return sections.changed(client, HERE, Map.of(), visit);
    }

    /** Other words, or told or confirmed otherwise than by a letter, or no longer our rule. */
    @PostMapping("/{rule}")
    View change(
            @PathVariable long id,
            @PathVariable long rule,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "do", defaultValue = "rephrase") String wish,
            Visit visit) {
        var known = known(id, rule);
        var by = visit.visitor().id();
        switch (wish) {
            case "told" -> rules.told(rule, null, by);
            case "confirmed" -> rules.confirmed(rule, null, by);
            case "gone" -> rules.gone(rule, by);
            default -> {
                if (words.isBlank()) {
                    return sections.wrong(known.client(), HERE, Map.of(), visit.t("card.wrong.words"), visit);
                }
                rules.rephrase(rule, words, by);
            }
        }
        return sections.changed(known.client(), HERE, Map.of(), visit);
    }

    private HouseRule known(long id, long rule) {
        var client = cards.client(id).id();
        return rules.byId(rule).filter(found -> found.client() == client).orElseThrow(Cards::unknown);
    }
}
