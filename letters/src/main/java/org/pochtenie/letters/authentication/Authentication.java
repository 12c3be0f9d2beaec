package org.pochtenie.letters.authentication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pochtenie.letters.Letter;

/**
 * Whether a letter comes from the domain that its From names, as our own mail server found out (RFC 8601).
 *
 * <p>Only the topmost run of Authentication-Results headers counts, and only those of it that bear a trusted name:
 * anybody can write such a header into the letter that he sends. Nothing is looked up or verified here.
 *
 * @param verdict what it comes to
 * @param reasons why, in the order of the enum
 * @param results all single results of the trusted headers, in their order
 */
public record Authentication(Verdict verdict, Set<Reason> reasons, List<Result> results) {
    /** What it comes to. */
    public enum Verdict {
        /** The domain of From stands for this letter. */
        PASSED,
        /** The domain of From disowns this letter: the sender is likely forged. */
        FAILED,
        /** Checked, but neither proven nor disproven: the domain publishes too little, or the way broke the proof. */
        NEUTRAL,
        /** No trusted header says anything. */
        UNKNOWN
    }

    /** Why the verdict is so. */
    public enum Reason {
        /** The domain's own policy is met. */
        DMARC_PASSED,
        /** The domain's own policy is not met. */
        DMARC_FAILED,
        /** The domain publishes no policy. */
        DMARC_NONE,
        /** A signature of the domain of From, or of its organization, is good. */
        DKIM_ALIGNED,
        /** A signature is good but of another domain. */
        DKIM_OF_OTHERS,
        /** A signature is broken. */
        DKIM_FAILED,
        /** The sending server may send for the domain of From. */
        SPF_ALIGNED,
        /** The sending server may send for the domain of the envelope, which is not that of From. */
        SPF_OF_OTHERS,
        /** The sending server must not send for the domain. */
        SPF_FAILED,
        /** The domain doubts that the sending server may send for it. */
        SPF_SOFTFAILED,
        /** A relay, such as a mailing list, vouches for what it got before it changed the letter (RFC 8617). */
        ARC_PASSED,
        /** Something could not be looked up at that time. */
        TEMPORARY_ERROR,
        /** A record of the domain is wrong. */
        PERMANENT_ERROR,
        /** From holds no address, or several of different domains: nothing can be aligned with it. */
        NO_SINGLE_FROM,
        /** The topmost headers bear no trusted name, or there is none. */
        NO_TRUSTED_HEADER
    }

    public Authentication {
        reasons = reasons.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        results = List.copyOf(results);
    }

    /**
     * Reads what a trusted server wrote.
     *
     * @param trustedHosts the names (authserv-id) by which our own mail servers call themselves, in any case; a name
     *     that begins with a dot stands for all hosts below it ({@code .mx.example})
     */
    public static Authentication of(Letter letter, Set<String> trustedHosts) {
        return Judgement.of(letter, TrustedHeaders.in(letter, trustedHosts));
    }
}
