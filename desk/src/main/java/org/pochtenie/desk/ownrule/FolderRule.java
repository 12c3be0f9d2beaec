package org.pochtenie.desk.ownrule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.rule.Rule;

/**
 * A file of the rules folder.
 *
 * @param rule of a phrase rule; null where the file is refused
 * @param grammar of a file in LanguageTool's XML
 */
public record FolderRule(
        String file, @Nullable Rule rule, @Nullable OwnRules grammar, List<Mistake> mistakes) {
    public boolean refused() {
        return rule == null && grammar == null;
    }
}
