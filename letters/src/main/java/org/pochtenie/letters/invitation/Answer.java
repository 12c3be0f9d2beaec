package org.pochtenie.letters.invitation;

import java.util.Locale;

/** What a guest said to an invitation (PARTSTAT, RFC 5545 section 3.2.12). */
public enum Answer {
    /** Nothing yet. */
    NEEDS_ACTION,
    ACCEPTED,
    DECLINED,
    /** Perhaps. */
    TENTATIVE,
    /** Sends somebody else. */
    DELEGATED;

    /** What stands in a calendar for this answer. */
    String written() {
        return name().replace('_', '-');
    }

    static Answer of(String written) {
        return switch (written.strip().toUpperCase(Locale.ROOT)) {
            case "ACCEPTED", "CONFIRMED" -> ACCEPTED;
            case "DECLINED" -> DECLINED;
            case "TENTATIVE" -> TENTATIVE;
            case "DELEGATED" -> DELEGATED;
            default -> NEEDS_ACTION;
        };
    }
}
