package org.pochtenie.desk.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom we work.
 *
 * @param language ru or en, null when not known
 * @param form ty or vy, null when not known
 * @param answerTime number of the answer time that is agreed with him, null for that of the mailbox
 */
public record Client(
        long id,
        String name,
        @Nullable String language,
        @Nullable String form,
        @Nullable Long answerTime,
        List<Contact> contacts) {}
