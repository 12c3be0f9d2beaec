package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** Our rules for working together that the client was told: what he does not know yet, he learns by a letter. */
@Component
class RulesShown implements StatusSource {
    private final HouseRules rules;

    RulesShown(HouseRules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "rule";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return rules.of(client).stream()
                .filter(rule -> rule.state() != HouseRule.State.NOTED)
                .map(rule -> StatusItem.of(Section.RULES, "rule", rule.id(), rule.words()))
                .toList();
    }
}
