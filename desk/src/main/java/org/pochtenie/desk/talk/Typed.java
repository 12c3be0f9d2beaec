package org.pochtenie.desk.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it stands on the page of whoever logs it.
 *
 * @param key of that page: what is typed there is one talk, however often it is kept
 */
public record Typed(
        UUID key,
        Talk.Kind kind,
        Instant held,
        With with,
        @Nullable Long conversation,
        String about,
        Noted noted) {}
