package org.pochtenie.desk.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Project;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.outbox.RuleFares;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.desk.tryon.Tried;
import org.pochtenie.desk.tryon.TryOns;
import org.pochtenie.rulebook.profile.ProfileNames;
import org.pochtenie.rulebook.profile.ProfileYaml;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where leads say what the firm, one of its clients or a project wants of the rules. */
@Controller
@RequestMapping("/settings/team/rules")
class FirmRulePages {
    private static final String HERE = "/settings/team/rules";
    private static final int MOST_CLIENTS = 50;
    private static final int MOST_CHANGES = 50;

    private final Pages pages;
    private final ProfileTexts texts;
    private final Profiles profiles;
    private final RulesInForce rules;
    private final Clients clients;
    private final Projects projects;
    private final RuleFares fares;
    private final TryOns tryOns;

    FirmRulePages(
            Pages pages,
            ProfileTexts texts,
            Profiles profiles,
            RulesInForce rules,
            Clients clients,
            Projects projects,
            RuleFares fares,
            TryOns tryOns) {
        this.pages = pages;
        this.texts = texts;
        this.profiles = profiles;
        this.rules = rules;
        this.clients = clients;
        this.projects = projects;
        this.fares = fares;
        this.tryOns = tryOns;
    }

    @GetMapping
    View weights(Owner owner, @RequestParam(required = false) @Nullable String kept) {
        return show("weights", view(scope(owner), kept != null), 200);
    }

    @GetMapping("/words")
    View words(Owner owner, @RequestParam(required = false) @Nullable String kept) {
        return show("words", view(scope(owner), kept != null), 200);
    }

    @GetMapping("/manners")
    View manners(Owner owner, @RequestParam(required = false) @Nullable String kept) {
        return show("manners", view(scope(owner), kept != null), 200);
    }

    @GetMapping("/text")
    View text(Owner owner, @RequestParam(required = false) @Nullable String kept) {
        return show("text", view(scope(owner), kept != null), 200);
    }

    @GetMapping("/history")
    View history(Owner owner) {
        return show("history", view(scope(owner), false), 200);
    }

    /** Keeps a form, or tries it on, or (of the text) only looks at it. */
    @PostMapping("/{section}")
    View change(@PathVariable String section, Owner owner, @RequestParam Map<String, String> fields, Visitor visitor) {
        var scope = scope(owner);
        var yaml = switch (section) {
            case "weights" -> ProfileSections.weights(texts.of(scope), fields);
            case "words" -> ProfileSections.words(texts.of(scope), fields);
            case "manners" -> ProfileSections.manners(texts.of(scope), fields);
            case "text" -> fields.getOrDefault("yaml", "").replace("\r\n", "\n");
            default -> throw unknown();
        };
        var view = view(scope, yaml, fields);
        var wish = fields.getOrDefault("do", "keep");
        if (!view.mistakes().isEmpty() || wish.equals("look")) {
            return show(section, view, view.mistakes().isEmpty() ? 200 : 422);
        }
        if (wish.equals("try")) {
            return new RedirectView(HERE + "/tries/" + tryOns.begin(Tried.profile(scope, yaml), visitor.id()));
        }
        texts.keep(scope, yaml, visitor.id());
        var path = section.equals("weights") ? HERE : HERE + "/" + section;
        return new RedirectView(path + (view.query().isEmpty() ? "?" : view.query() + "&") + "kept");
    }

    /** A file is looked at first: its mistakes, and what it would change. */
    @PostMapping("/import")
    View bringIn(Owner owner, @RequestParam MultipartFile file) throws IOException {
        var yaml = new String(file.getBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        var view = view(scope(owner), yaml, Map.of());
        return show("text", view, view.mistakes().isEmpty() ? 200 : 422);
    }

    /** What held once is looked at, like a file that is brought in. */
    @PostMapping("/history/{id}")
    View back(@PathVariable long id) {
        var change = texts.change(id).orElseThrow(FirmRulePages::unknown);
        return show("text", view(change.scope(), change.yaml(), Map.of()), 200);
    }

    private View show(String section, ProfileView view, int status) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("view", view);
        switch (section) {
            case "weights" -> {
                parameters.put("rules", RuleRow.all(rules, below(view), view.layer(), fares.all()));
            }
            case "words" -> parameters.put("lists", WordList.all(rules, view.layer()));
            case "manners" -> {
                parameters.put("limits", ProfileNames.builtIn().limits());
                parameters.put("below", below(view));
            }
            case "text" -> parameters.put("differences", LineDifference.between(texts.of(view.scope()), view.yaml()));
            case "history" -> parameters.put("changes", texts.history(view.scope(), MOST_CHANGES));
            default -> throw unknown();
        }
        return pages.page("rule/" + section, parameters, status);
    }

    /** What would hold if this layer said nothing. */
    private org.pochtenie.rulebook.Profile below(ProfileView view) {
        return switch (view.scope().kind()) {
            case FIRM -> org.pochtenie.rulebook.Profile.standard();
            case CLIENT -> profiles.of(null, null);
            case PROJECT ->
                profiles.of(
                        projects.byId(view.scope().owner()).map(Project::client).orElse(null), null);
        };
    }

    private ProfileView view(Scope scope, boolean kept) {
        return view(scope, texts.of(scope), Map.of(), kept);
    }

    private ProfileView view(Scope scope, String yaml, Map<String, String> typed) {
        return view(scope, yaml, typed, false);
    }

    private ProfileView view(Scope scope, String yaml, Map<String, String> typed, boolean kept) {
        var read = ProfileYaml.read(yaml, rules.names());
        return new ProfileView(
                scope,
                name(scope),
                names(texts.clients(MOST_CLIENTS)),
                yaml,
                read.layer(),
                read.mistakes(),
                typed,
                kept);
    }

    private Map<Long, String> names(List<Long> ids) {
        return clients.names(ids);
    }

    private Scope scope(Owner owner) {
        if (owner.isProject()) {
            return projects.byId(Objects.requireNonNull(owner.project()))
                    .map(project -> Scope.project(project.id()))
                    .orElseThrow(FirmRulePages::unknown);
        }
        return owner.isClient()
                ? clients.byId(Objects.requireNonNull(owner.client()))
                        .map(client -> Scope.client(client.id()))
                        .orElseThrow(FirmRulePages::unknown)
                : Scope.FIRM;
    }

    private String name(Scope scope) {
        return switch (scope.kind()) {
            case FIRM -> "";
            case CLIENT -> names(List.of(scope.owner())).getOrDefault(scope.owner(), "");
            case PROJECT -> projects.byId(scope.owner()).map(Project::name).orElse("");
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
