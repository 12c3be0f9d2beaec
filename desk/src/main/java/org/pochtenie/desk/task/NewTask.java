package org.pochtenie.desk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that begins.
 *
 * @param conversation where its letters go, null for a new one
 * @param until when it will be done, null while nobody has said
 */
public record NewTask(
        long client,
        @Nullable Long project,
        @Nullable Long conversation,
        String title,
        @Nullable LocalDate until) {}
