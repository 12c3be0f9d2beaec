package org.pochtenie.desk.silence;

import java.util.List;
import org.pochtenie.desk.silence.WorkSoFar.Done;
import org.pochtenie.desk.silence.WorkSoFar.Underway;

/**
 * What a letter about the work can tell a client.
 *
 * @param done since he heard of us last, the oldest first
 * @param underway what we are doing for him
 */
record WhatToTell(List<Done> done, List<Underway> underway) {
    static final WhatToTell NOTHING = new WhatToTell(List.of(), List.of());

    /** Where nothing was done, he has to learn at least by when something will be. */
    boolean isEnough() {
        return !done.isEmpty() || underway.stream().anyMatch(Underway::says);
    }
}
