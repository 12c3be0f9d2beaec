package org.pochtenie.desk.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is made.
 *
 * @param conversation where it was made, null for none
 * @param letter in which it stands, null for none
 * @param talk in which it was made, null for none
 * @param words what is agreed, in words
 * @param at when
 * @param by who wrote it down; null: the client himself, by his link
 */
public record Made(
        long client,
        @Nullable Long conversation,
        @Nullable Long letter,
        @Nullable Long talk,
        String words,
        Instant at,
        @Nullable Long by) {}
