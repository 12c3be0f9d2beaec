package org.pochtenie.desk.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.outbox.RuleFound;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.profile.ProfileLayer;
import org.pochtenie.rulebook.rule.Rule;

/**
 * A rule in a list, with what it weighs and how it fares here.
 *
 * @param said what this layer says: stop, warn, hint, off, or empty
 * @param otherwise what holds where this layer says nothing; null: it is off
 * @param own whether the firm has written it
 */
public record RuleRow(Rule rule, String said, @Nullable Weight otherwise, RuleFound found, boolean own) {

    /** Every rule that holds, as one layer over another sees it. */
    static List<RuleRow> all(RulesInForce rules, Profile below, ProfileLayer layer, Map<String, RuleFound> found) {
        return rules.rules().stream()
                .map(rule -> of(rule, below, layer, found.getOrDefault(rule.id(), RuleFound.NEVER)))
                .toList();
    }

    static RuleRow of(Rule rule, Profile below, ProfileLayer layer, RuleFound found) {
        return new RuleRow(
                rule,
                said(layer, rule.id()),
                weight(below, rule),
                found,
                Rulebook.rule(rule.id()).isEmpty());
    }

    /** What holds; null: it is off. */
    public @Nullable Weight weight() {
        return switch (said) {
            case "" -> otherwise;
            case "off" -> null;
            default -> Weight.valueOf(said.toUpperCase(java.util.Locale.ROOT));
        };
    }

    private static @Nullable Weight weight(Profile profile, Rule rule) {
        return profile.isOff(rule.id())
                ? null
                : profile.weight(rule.id(), rule.card().weight());
    }

    private static String said(ProfileLayer layer, String rule) {
        var said = layer.weights().get(rule);
        return said == null ? "" : said.map(RuleCards::word).orElse("off");
    }
}
