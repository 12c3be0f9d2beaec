package org.pochtenie.letters.authentication;

/**
 * The result of one check (resinfo, RFC 8601 section 2.2).
 *
 * @param method which check
 * @param outcome how it came out
 * @param domain whose: DKIM d= (or the domain of i=), the domain of the envelope sender (or HELO) for SPF, of From for
 *     DMARC; lower-case, empty when not given
 * @param detail what the server wrote as reason; empty when nothing
 */
public record Result(Method method, Outcome outcome, String domain, String detail) {
    /** Which check. */
    public enum Method {
        SPF,
        DKIM,
        DMARC,
        ARC,
        /** Any other; it has no part in the verdict. */
        OTHER
    }

    /** How a check came out (RFC 8601 section 2.7). */
    public enum Outcome {
        PASS,
        FAIL,
        SOFTFAIL,
        NEUTRAL,
        NONE,
        /** Passed technically, but not by our server's rules. */
        POLICY,
        TEMPERROR,
        PERMERROR
    }
}
