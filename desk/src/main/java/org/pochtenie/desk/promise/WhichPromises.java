package org.pochtenie.desk.promise;

import java.util.Arrays;
import java.util.Locale;

/** Which promises a page shows. */
public enum WhichPromises {
    OPEN("state = 'open'", true),
    FOUND("state = 'found'", true),
    BROKEN("state = 'broken'", false),
    MOVED("moves > 0 and state <> 'dropped'", false),
    KEPT("state = 'kept'", false);

    final String condition;
    final boolean soonestFirst;

    WhichPromises(String condition, boolean soonestFirst) {
        this.condition = condition;
        this.soonestFirst = soonestFirst;
    }

    /** As addresses and the message keys spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WhichPromises of(String word) {
        return Arrays.stream(values())
                .filter(which -> which.word().equals(word))
                .findFirst()
                .orElse(OPEN);
    }
}
