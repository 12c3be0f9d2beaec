package org.pochtenie.desk.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a client, as it is kept: never deleted, only replaced or ended.
 *
 * @param supersededBy the agreement that came instead
 * @param ended since when it holds no longer, null while it holds
 * @param endedWhy why, where no other came instead
 * @param clientSees whether the client finds it on his page
 */
public record Agreement(
        long id,
        Made made,
        @Nullable Long supersededBy,
        @Nullable Instant ended,
        String endedWhy,
        boolean clientSees) {
    public boolean holds() {
        return ended == null;
    }

    public String words() {
        return made.words();
    }
}
