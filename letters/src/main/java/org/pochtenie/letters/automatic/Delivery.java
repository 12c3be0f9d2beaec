package org.pochtenie.letters.automatic;

/**
 * What became of a letter for one recipient (RFC 3464 section 2.3).
 *
 * @param recipient bare lower-case address; empty when it is not said
 * @param outcome what became of it
 * @param status enhanced status code (RFC 3463) such as {@code 5.1.1}; empty when none is given
 * @param reason what the server said, one line; empty when it said nothing
 */
public record Delivery(String recipient, Outcome outcome, String status, String reason) {
    /** What became of it. */
    public enum Outcome {
        /** Refused for good: the same letter to the same address will fail again. */
        FAILED,
        /** Not delivered for a reason that may pass, and the server has given up trying. */
        GAVE_UP,
        /** Not delivered yet, the server goes on trying. */
        DELAYED,
        /** In the recipient's mailbox. */
        DELIVERED,
        /** Passed on to a server that sends no reports. */
        RELAYED,
        /** Passed on to several addresses. */
        EXPANDED
    }

    /** True when the letter has not reached the recipient (or not yet). */
    public boolean missed() {
        return outcome == Outcome.FAILED || outcome == Outcome.GAVE_UP || outcome == Outcome.DELAYED;
    }
}
