package org.pochtenie.desk.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.duty.ComplaintStage;

/**
 * A step that a complaint made.
 *
 * @param by null: the client, by his link
 */
public record ComplaintStep(
        ComplaintStage stage,
        Instant at,
        @Nullable Long by,
        @Nullable Long letter,
        String words) {}
