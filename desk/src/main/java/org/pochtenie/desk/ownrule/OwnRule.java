package org.pochtenie.desk.ownrule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Language;

/**
 * A rule that the firm has written in the desk.
 *
 * @param id of its newest change
 * @param rule the rule's own id
 * @param language of a LanguageTool rule; null for a phrase rule
 */
public record OwnRule(
        long id,
        String rule,
        @Nullable Language language,
        String text,
        boolean on,
        String changedBy,
        Instant changedAt) {}
