package org.pochtenie.desk.rule;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.profile.ProfileLayer;
import org.pochtenie.rulebook.profile.ProfileNames;
import org.pochtenie.rulebook.rule.PhraseRule;
import org.pochtenie.rulebook.rule.Rule;

/** A list of words that a profile can add to and take from, one a line. */
public record WordList(String name, Wording title, String more, String less) {
    /** Lists in which a word is right rather than wrong: nothing is taken out of them. */
    public boolean onlyMore() {
        return name.equals("terms") || name.equals("forbidden");
    }

    public boolean isFilled() {
        return !more.isEmpty() || !less.isEmpty();
    }

    static List<WordList> all(RulesInForce rules, ProfileLayer layer) {
        var lists = new ArrayList<WordList>();
        ProfileNames.builtIn().lists().forEach((name, title) -> {
            if (!name.equals("dictionary")) {
                lists.add(of(name, title, layer));
            }
        });
        rules.rules().stream()
                .filter(rule -> rule.letterRule() instanceof PhraseRule || said(layer, rule.id()))
                .map(rule -> of(rule.id(), title(rule), layer))
                .forEach(lists::add);
        return lists;
    }

    private static boolean said(ProfileLayer layer, String rule) {
        return layer.words().containsKey(rule) || layer.words().containsKey(rule + "-not");
    }

    private static Wording title(Rule rule) {
        return new Wording(rule.card().ru().title(), rule.card().en().title());
    }

    private static WordList of(String name, Wording title, ProfileLayer layer) {
        return new WordList(name, title, text(layer, name), text(layer, name + "-not"));
    }

    private static String text(ProfileLayer layer, String name) {
        return String.join("\n", layer.words().getOrDefault(name, List.of()));
    }
}
