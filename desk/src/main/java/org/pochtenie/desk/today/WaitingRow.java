package org.pochtenie.desk.today;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Face;
import org.pochtenie.rulebook.duty.ResponseClock;

/**
 * A conversation on the Today page.
 *
 * @param who its client
 * @param assignee the colleague's name, empty for nobody
 * @param clock null when nothing is measured
 */
public record WaitingRow(
        long conversation,
        String who,
        String subject,
        String preview,
        Instant lastLetterAt,
        boolean attachments,
        String assignee,
        @Nullable ResponseClock clock) {

    public Face face() {
        return Face.of(who, "");
    }
}
