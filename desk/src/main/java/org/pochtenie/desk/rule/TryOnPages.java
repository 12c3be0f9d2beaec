package org.pochtenie.desk.rule;

import java.util.Map;
import org.pochtenie.desk.ownrule.OwnRuleCheck;
import org.pochtenie.desk.ownrule.OwnRules;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.tryon.TryOn;
import org.pochtenie.desk.tryon.TryOns;
import org.pochtenie.rulebook.profile.ProfileYaml;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a changed rule would have said of the letters of the last year, and the click that switches it on. */
@Controller
@RequestMapping("/settings/team/rules/tries")
class TryOnPages {
    private static final String HERE = "/settings/team/rules";
    private static final int MOST = 30;

    private final Pages pages;
    private final TryOns tryOns;
    private final ProfileTexts texts;
    private final OwnRules ownRules;
    private final RulesInForce rules;
    private final OwnRuleCheck check;

    TryOnPages(
            Pages pages, TryOns tryOns, ProfileTexts texts, OwnRules ownRules, RulesInForce rules, OwnRuleCheck check) {
        this.pages = pages;
        this.tryOns = tryOns;
        this.texts = texts;
        this.ownRules = ownRules;
        this.rules = rules;
        this.check = check;
    }

    @GetMapping
    View all() {
        return pages.page("rule/tries", Map.of("tries", tryOns.recent(MOST)));
    }

    @GetMapping("/{id}")
    View one(@PathVariable long id) {
        return pages.page("rule/try", found(known(id)));
    }

    /** The part that grows while letters are read. */
    @GetMapping("/{id}/found")
    View part(@PathVariable long id) {
        return pages.page("rule/found", found(known(id)));
    }

    @PostMapping("/{id}/cancel")
    View cancel(@PathVariable long id) {
        tryOns.cancel(known(id).id());
        return new RedirectView(HERE + "/tries/" + id);
    }

    /** What was tried holds from now on; what has become wrong meanwhile is shown where it can be mended. */
    @PostMapping("/{id}/keep")
    View keep(@PathVariable long id, Visitor visitor) {
        var tried = known(id).tried();
        if (tried.ownRule() != null) {
            var rule = check.check(tried.ownRule(), _ -> false);
            if (!rule.isRight()) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            ownRules.keep(rule.id(), rule.language(), tried.ownRule(), true, visitor.id());
            return new RedirectView(HERE + "/own?kept");
        }
        var yaml = tried.yaml() == null ? "" : tried.yaml();
        if (!ProfileYaml.read(yaml, rules.names()).isRight()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        texts.keep(tried.scope(), yaml, visitor.id());
        return new RedirectView(
                HERE + (tried.scope().owner() == 0 ? "?kept" : ProfileView.query(tried.scope()) + "&kept"));
    }

    private Map<String, Object> found(TryOn tryOn) {
        return Map.of(
                "tryOn",
                tryOn,
                "found",
                TryOnView.of(tryOns.counts(tryOn.id()), tryOns.differences(tryOn.id()), rules, tryOn));
    }

    private TryOn known(long id) {
        return tryOns.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
