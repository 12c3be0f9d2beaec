package org.pochtenie.desk.ownrule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.own.OwnRuleReader;
import org.pochtenie.rulebook.profile.ProfileNames;
import org.pochtenie.rulebook.rule.Rule;
import org.springframework.stereotype.Component;

/** All rules that hold in this desk at this moment, built-in and own, and the guard that knows them. */
@Component
public class RulesInForce {
    private final Guard builtIn;
    private final OwnRules ownRules;
    private final RuleFolder folder;
    private volatile @Nullable Kept kept;

    /** @param own by id, those that are switched off too */
    private record Kept(long change, List<FolderRule> files, Map<String, Rule> own, List<Rule> rules, Guard guard) {}

    RulesInForce(Guard builtIn, OwnRules ownRules, RuleFolder folder) {
        this.builtIn = builtIn;
        this.ownRules = ownRules;
        this.folder = folder;
    }

    /** Knows every rule that is switched on. */
    public Guard guard() {
        return now().guard;
    }

    /** The built-in ones, then those of the firm that are switched on. */
    public List<Rule> rules() {
        return now().rules;
    }

    /** Those of the firm, the ones that are switched off too. */
    public List<Rule> own() {
        return List.copyOf(now().own.values());
    }

    /** The rule of that id, switched off or not. */
    public Optional<Rule> rule(String id) {
        return Rulebook.rule(id).or(() -> Optional.ofNullable(now().own.get(id)));
    }

    /** What profiles may name. */
    public ProfileNames names() {
        return ProfileNames.with(now().own.values());
    }

    /** A guard for a trial: an own rule put in, or in the place of the one of its id. */
    public Guard with(Rule own) {
        var rules = new ArrayList<>(rules());
        rules.removeIf(rule -> rule.id().equals(own.id()));
        rules.add(own);
        return builtIn.knowing(rules);
    }

    private Kept now() {
        var known = kept;
        var change = ownRules.change();
        if (known == null || known.change != change || known.files != folder.files()) {
            known = read(change);
            kept = known;
        }
        return known;
    }

    private Kept read(long change) {
        var files = folder.files();
        var own = new LinkedHashMap<String, Rule>();
        var rules = new ArrayList<>(Rulebook.rules());
        for (var one : ownRules.all()) {
            var rule = one.language() == null ? OwnRuleReader.known(one.text()) : null;
            if (rule != null && Rulebook.rule(rule.id()).isEmpty()) {
                own.put(rule.id(), rule);
                if (one.on()) {
                    rules.add(rule);
                }
            }
        }
        for (var file : files) {
            var rule = file.rule();
            if (rule != null && own.putIfAbsent(rule.id(), rule) == null) {
                rules.add(rule);
            }
        }
        return new Kept(change, files, own, rules, own.isEmpty() ? builtIn : builtIn.knowing(rules));
    }
}
