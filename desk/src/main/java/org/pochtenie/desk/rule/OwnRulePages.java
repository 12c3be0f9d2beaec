package org.pochtenie.desk.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.ownrule.OwnRule;
import org.pochtenie.desk.ownrule.OwnRuleCheck;
import org.pochtenie.desk.ownrule.OwnRules;
import org.pochtenie.desk.ownrule.RuleFolder;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.tryon.Tried;
import org.pochtenie.desk.tryon.TryOns;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.profile.Mistake;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where leads write rules of their own, try them on and switch them on and off. */
@Controller
@RequestMapping("/settings/team/rules/own")
class OwnRulePages {
    private static final String HERE = "/settings/team/rules/own";

    private final Pages pages;
    private final OwnRules ownRules;
    private final RuleFolder folder;
    private final RulesInForce rules;
    private final OwnRuleCheck check;
    private final TryOns tryOns;

    OwnRulePages(
            Pages pages, OwnRules ownRules, RuleFolder folder, RulesInForce rules, OwnRuleCheck check, TryOns tryOns) {
        this.pages = pages;
        this.ownRules = ownRules;
        this.folder = folder;
        this.rules = rules;
        this.check = check;
        this.tryOns = tryOns;
    }

    @GetMapping
    View all() {
        var cards = new HashMap<String, org.pochtenie.rulebook.rule.Card>();
        rules.own().forEach(rule -> cards.put(rule.id(), rule.card()));
        return pages.page(
                "rule/own",
                Map.of(
                        "ownRules", ownRules.all(),
                        "cards", cards,
                        "files", folder.files(),
                        "folder", folder.path().toAbsolutePath().normalize().toString()));
    }

    @GetMapping("/new")
    View fresh(Visit visit) {
        return form("", visit.t("rule.own.skeleton"), List.of(), 200);
    }

    @GetMapping("/{id}")
    View one(@PathVariable String id) {
        return form(id, known(id).text(), List.of(), 200);
    }

    /** Looks at a new rule or a changed one; keeps it, tries it on, or (live) only tells its mistakes. */
    @PostMapping
    View keep(
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "do", defaultValue = "keep") String wish,
            Visit visit) {
        var read = check.check(text, id -> !id.equals(was) && isTaken(id));
        if (visit.fragment()) {
            return pages.page("rule/mistakes", Map.of("mistakes", read.mistakes(), "right", read.isRight()));
        }
        if (!read.isRight()) {
            return form(was, text, read.mistakes(), 422);
        }
        var colleague = visit.visitor().id();
        if (wish.equals("try")) {
            return new RedirectView("/settings/team/rules/tries/" + tryOns.begin(Tried.rule(text), colleague));
        }
        if (!was.isEmpty() && !was.equals(read.id())) {
            ownRules.remove(was, colleague);
        }
        ownRules.keep(read.id(), read.language(), text, true, colleague);
        return new RedirectView(HERE);
    }

    @PostMapping("/{id}/switch")
    View turn(@PathVariable String id, @RequestParam boolean on, Visitor visitor) {
        var rule = known(id);
        ownRules.keep(rule.rule(), rule.language(), rule.text(), on, visitor.id());
        return new RedirectView(HERE);
    }

    @PostMapping("/{id}/remove")
    View remove(@PathVariable String id, Visitor visitor) {
        ownRules.remove(known(id).rule(), visitor.id());
        return new RedirectView(HERE);
    }

    private boolean isTaken(String id) {
        return Rulebook.rule(id).isPresent()
                || ownRules.of(id).isPresent()
                || rules.own().stream().anyMatch(rule -> rule.id().equals(id));
    }

    private View form(String was, String text, List<Mistake> mistakes, int status) {
        return pages.page("rule/own-rule", Map.of("was", was, "text", text, "mistakes", mistakes), status);
    }

    private OwnRule known(String id) {
        return ownRules.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
