package org.pochtenie.desk.tryon;

import java.time.Duration;
import java.util.List;
import org.pochtenie.desk.ownrule.OwnRule;
import org.pochtenie.desk.ownrule.OwnRuleCheck;
import org.pochtenie.desk.ownrule.OwnRules;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.springframework.stereotype.Component;

/** The guard as it is, and as it would be; of grammar the two know only what is tried. */
record BothGuards(Guard present, Guard changed) {
    /** A letter waits for its grammar no longer than that; the tried rules alone take a millisecond. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    List<Remark> before(SentAgain letter, Profile profile) {
        return read(present, letter, profile);
    }

    List<Remark> after(SentAgain letter, Profile profile) {
        return read(changed, letter, profile);
    }

    private static List<Remark> read(Guard guard, SentAgain letter, Profile profile) {
        return guard.readWhole(letter.draft(), letter.conversation(), profile, LONGEST)
                .remarks();
    }

    /** Chooses them for what is tried. */
    @Component
    static class Choice {
        private final RulesInForce rules;
        private final OwnRules ownRules;
        private final OwnRuleCheck check;

        Choice(RulesInForce rules, OwnRules ownRules, OwnRuleCheck check) {
            this.rules = rules;
            this.ownRules = ownRules;
            this.check = check;
        }

        BothGuards of(Tried tried) {
            var present = rules.guard().withoutGrammar();
            if (tried.ownRule() == null) {
                return new BothGuards(present, present);
            }
            var rule = check.check(tried.ownRule(), _ -> false);
            if (rule.rule() != null) {
                return new BothGuards(present, rules.with(rule.rule()).withoutGrammar());
            }
            var now = ownRules.of(rule.id()).filter(OwnRule::on).map(OwnRule::text);
            return new BothGuards(now.map(this::alone).orElse(present), alone(tried.ownRule()));
        }

        /** With these rules of LanguageTool for its whole grammar. */
        private Guard alone(String xml) {
            var guard = rules.guard();
            var grammar = check.check(xml, _ -> false).grammar();
            return grammar == null
                    ? guard.withoutGrammar()
                    : guard.with(guard.grammar().alone(grammar));
        }
    }
}
