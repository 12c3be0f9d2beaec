package org.pochtenie.desk.client.book;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has handed in.
 *
 * @param bytes null when it was taken, or came too long ago
 * @param columns what each column tells, by its position, where he has said it; an empty word: nothing
 * @param taken when it was taken, null: it was not
 * @param added how many were new in it
 */
public record KeptBook(
        long id,
        long colleague,
        String name,
        byte @Nullable [] bytes,
        Map<String, String> columns,
        Instant came,
        @Nullable Instant taken,
        int added,
        int changed) {}
