package org.pochtenie.desk.silence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a client hears nothing, in one project or apart from all.
 *
 * @param conversation where the last contact was, null for a project that has none yet
 * @param contact the last letter or talk that told something
 * @param told the last letter of ours among them, null for none
 * @param due when he is to hear from us, null while he need not
 */
public record Silence(
        long id,
        long client,
        @Nullable Long project,
        @Nullable Long conversation,
        Instant contact,
        @Nullable Instant told,
        @Nullable Instant due) {}
