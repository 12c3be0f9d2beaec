package org.pochtenie.desk.rule;

import java.util.List;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.tryon.Difference;
import org.pochtenie.desk.tryon.RuleCount;
import org.pochtenie.desk.tryon.TryOn;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.own.OwnRuleReader;
import org.pochtenie.rulebook.rule.Rule;

/** What a trial has found of one rule. */
public record TryOnView(RuleCount count, Wording title, List<Difference> letters) {

    static List<TryOnView> of(List<RuleCount> counts, List<Difference> differences, RulesInForce rules, TryOn tryOn) {
        var tried = tryOn.tried().ownRule() == null
                ? null
                : OwnRuleReader.known(tryOn.tried().ownRule());
        return counts.stream()
                .map(count -> new TryOnView(
                        count,
                        rules.rule(count.rule())
                                .or(() -> java.util.Optional.ofNullable(tried)
                                        .filter(rule -> rule.id().equals(count.rule())))
                                .map(TryOnView::title)
                                .orElse(new Wording(count.rule(), count.rule())),
                        differences.stream()
                                .filter(one -> one.rule().equals(count.rule()))
                                .toList()))
                .toList();
    }

    private static Wording title(Rule rule) {
        return new Wording(rule.card().ru().title(), rule.card().en().title());
    }

    /** Whether anything would be different. */
    public boolean changes() {
        return !letters.isEmpty() || count.more() != 0;
    }
}
