package org.pochtenie.desk.clock;

import java.time.Duration;
import org.pochtenie.rulebook.duty.AnswerTime;

/** A named answer time that mailboxes and clients choose from. */
public record WantedAnswer(long id, String name, Duration aim, Duration limit, Calendar calendar) {
    /** The one that holds where nothing else is chosen. */
    public static final long FIRST = 1;

    public AnswerTime measured() {
        return new AnswerTime(aim, limit, calendar.working());
    }
}
