package org.pochtenie.desk.bounce;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One recipient whom a letter of ours has not reached.
 *
 * @param report the letter that says so
 * @param messageId of the letter that did not arrive, null when nobody can say
 * @param guessed the report does not name the letter, but its recipient and time fit
 * @param recipient bare address, empty when the report does not name him
 * @param permanent false: the server goes on trying
 * @param status enhanced status code (RFC 3463), empty when none was given
 * @param said the server's own words, perhaps empty
 */
public record KeptBounce(
        long report,
        @Nullable String messageId,
        boolean guessed,
        String recipient,
        boolean permanent,
        String status,
        String said,
        Instant came) {

    public Cause cause() {
        return Cause.of(status, said);
    }
}
