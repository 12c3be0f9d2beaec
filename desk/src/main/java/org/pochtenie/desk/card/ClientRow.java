package org.pochtenie.desk.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.plumbing.Face;

/**
 * A client in the list.
 *
 * @param people the first of them, by name or address
 * @param more how many others there are
 * @param lastLetter when the newest letter came or went, null: none yet
 */
public record ClientRow(
        long id,
        String name,
        Client.Kind kind,
        String business,
        String people,
        int more,
        @Nullable Instant lastLetter) {
    public static final int PAGE = 50;

    /** Where the list goes on behind it. */
    public String key() {
        return id + "_" + name.toLowerCase(java.util.Locale.ROOT);
    }

    public Face face() {
        return Face.of(name, "");
    }
}
