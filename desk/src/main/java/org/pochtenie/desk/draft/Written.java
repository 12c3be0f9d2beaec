package org.pochtenie.desk.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Kind;

/**
 * A letter as far as it is written, here or in another program.
 *
 * @param conversation null for a letter that begins one
 * @param ticked questions that the author says he has answered
 * @param files names of the attached files
 */
public record Written(
        Kind kind,
        @Nullable Long conversation,
        long mailbox,
        Recipients recipients,
        String subject,
        String html,
        Set<Long> ticked,
        List<String> files) {}
