package org.pochtenie.desk.houserule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.link.PublicPages;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.View;

/** How we work, for the client to read and to agree to; what he was not told yet does not stand there. */
@Component
class RuleLinks implements Linked {
    private final HouseRules rules;
    private final PublicPages pages;

    RuleLinks(HouseRules rules, PublicPages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return RulesToTell.KIND;
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        var told = told(link);
        return told.isEmpty() ? null : pages.page("houserule/public", Map.of("rules", told, "seen", seen(told)));
    }

    /** He agrees to those that he has seen; one that was changed meanwhile is told to him anew. */
    @Override
    @Transactional
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        var seen = Set.copyOf(Arrays.asList(form.getOrDefault("seen", "").split(",")));
        var open = told(link).stream()
                .filter(rule -> rule.state() == HouseRule.State.TOLD && seen.contains(seen(rule)))
                .toList();
        open.forEach(rule -> rules.confirmed(rule.id(), rule.toldLetter(), 0));
        return link.again(visit, open.isEmpty() ? "" : "confirmed");
    }

    private List<HouseRule> told(Link link) {
        return rules.of(link.client()).stream()
                .filter(rule -> rule.state() != HouseRule.State.NOTED)
                .toList();
    }

    /** A rule as it was worded when the page was shown. */
    static String seen(HouseRule rule) {
        return rule.id() + "-" + Integer.toHexString(rule.words().hashCode());
    }

    static String seen(List<HouseRule> rules) {
        return rules.stream().map(RuleLinks::seen).collect(Collectors.joining(","));
    }
}
