package org.pochtenie.desk.ownrule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands the firm's LanguageTool rules to the grammar stage; outside of any request, since loading takes seconds. */
@Component
class GrammarRules {
    private final Guard guard;
    private final org.pochtenie.desk.ownrule.OwnRules ownRules;
    private final RuleFolder folder;
    private final OwnRuleCheck check;
    private final Live live;
    private long change = -1;
    private List<FolderRule> files = List.of();
    private boolean used;

    GrammarRules(
            Guard guard,
            org.pochtenie.desk.ownrule.OwnRules ownRules,
            RuleFolder folder,
            OwnRuleCheck check,
            Live live) {
        this.guard = guard;
        this.ownRules = ownRules;
        this.folder = folder;
        this.check = check;
        this.live = live;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        var newest = ownRules.change();
        if (newest == change && files == folder.files()) {
            return;
        }
        change = newest;
        files = folder.files();
        var rules = rules();
        if (used || !rules.isEmpty()) {
            guard.grammar().use(rules);
            used = !rules.isEmpty();
            live.changed("rules");
        }
    }

    private List<OwnRules> rules() {
        var rules = new ArrayList<OwnRules>();
        ownRules.all().stream()
                .filter(one -> one.on() && one.language() != null)
                .map(one -> check.check(one.text(), id -> false).grammar())
                .filter(Objects::nonNull)
                .forEach(rules::add);
        files.stream().map(FolderRule::grammar).filter(Objects::nonNull).forEach(rules::add);
        return rules;
    }
}
