package org.pochtenie.desk.accesskey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as its owner sees it later.
 *
 * @param name of the program that has it
 * @param ending its last characters; the rest is not kept
 * @param usedAt null: never; told to the hour
 */
public record AccessKey(
        long id,
        String name,
        String ending,
        Instant madeAt,
        @Nullable Instant usedAt) {}
