package org.pochtenie.desk.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom we work.
 *
 * @param language ru or en, null when not known
 * @param form ty or vy, null when not known
 */
public record Client(
        long id,
        String name,
        @Nullable String language,
        @Nullable String form,
        List<Contact> contacts) {}
