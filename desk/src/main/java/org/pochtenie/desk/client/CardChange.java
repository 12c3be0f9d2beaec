package org.pochtenie.desk.client;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of a card became different.
 *
 * @param subject number of the row
 * @param what a word or two that say which row it is: the name of the contact, the kind of fact
 * @param before what was there of the columns that changed, null when the row is new
 * @param after what is there now, null when it was taken away
 * @param by null: the desk itself
 * @param undone whether it was taken back
 */
public record CardChange(
        long id,
        long client,
        Place place,
        long subject,
        String what,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after,
        @Nullable String by,
        Instant at,
        boolean undone) {}
