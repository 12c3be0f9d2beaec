package org.pochtenie.desk.rule;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.pochtenie.desk.model.Model;
import org.pochtenie.desk.outbox.RuleFares;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.rulebook.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The rulebook to be read: every rule with its reason and examples, what it weighs here and how it fares here. */
@Controller
class RulePages {
    private final Pages pages;
    private final RuleFares fares;
    private final RulesInForce rules;
    private final Profiles profiles;
    private final ProfileTexts texts;
    private final Model model;

    RulePages(Pages pages, RuleFares fares, RulesInForce rules, Profiles profiles, ProfileTexts texts, Model model) {
        this.pages = pages;
        this.fares = fares;
        this.rules = rules;
        this.profiles = profiles;
        this.texts = texts;
        this.model = model;
    }

    /** @param show all, stop, warn, hint, off, found or own */
    @GetMapping("/rules")
    View all(@RequestParam(defaultValue = "all") String show) {
        var rows = RuleRow.all(rules, Profile.standard(), profiles.layer(Scope.FIRM), fares.all());
        return pages.page(
                "rule/rules", Map.of("groups", RuleGroup.of(rows, show), "show", show, "model", model.host()));
    }

    @GetMapping("/rules/{id}")
    View one(@PathVariable String id) {
        var rule = rules.rule(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var here = RuleRow.of(rule, Profile.standard(), profiles.layer(Scope.FIRM), fares.of(id));
        return pages.page("rule/rule", Map.of("row", here));
    }

    /** What the firm, or a client, wants of the rules: to be read, kept elsewhere, or taken to the next firm. */
    @GetMapping("/rules/profile.yaml")
    ResponseEntity<byte[]> profile(
            @RequestParam(defaultValue = "0") long client, @RequestParam(defaultValue = "0") long project) {
        var scope = project != 0 ? Scope.project(project) : client != 0 ? Scope.client(client) : Scope.FIRM;
        var yaml = texts.of(scope);
        var name = scope.equals(Scope.FIRM)
                ? "pochtenie-profile.yaml"
                : "pochtenie-" + Sql.word(scope.kind()) + "-" + scope.owner() + ".yaml";
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
