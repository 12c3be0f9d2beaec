package org.pochtenie.desk.ownrule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.rule.Rule;

/**
 * A file of the rules folder.
 *
 * @param rule null where the file is refused
 */
public record FolderRule(String file, @Nullable Rule rule, List<Mistake> mistakes) {}
