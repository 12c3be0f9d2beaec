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
        /** The domain's own policy is not met, and the domain asks to refuse such letters or to set them aside. */
        DMARC_FAILED,
        /** The domain's own policy is not met, but the domain asks for reports only. */
        DMARC_FAILED_LENIENT,
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
        /** The domain of From forbids the sending server to send for it; a plain forwarding looks the same. */
        SPF_FAILED,
        /** The domain of the envelope, which is not that of From, forbids the sending server to send for it. */
        SPF_OF_OTHERS_FAILED,
        /** The domain doubts that the sending server may send for it. */
        SPF_SOFTFAILED,
        /**
         * A relay, such as a mailing list, vouches for what it got before it changed the letter (RFC 8617). Anybody can
         * be such a relay, so that this alone acquits nobody.
         */
        ARC_PASSED,
        /** Something could not be looked up at that time. */
        TEMPORARY_ERROR,
        /** A record of the domain is wrong. */
        PERMANENT_ERROR,
        /** From holds no address, or several of different domains: nothing can be aligned with it. */
        NO_SINGLE_FROM,
        /** A trusted server says that it checked nothing. */
        NOTHING_CHECKED,
        /** The topmost headers bear no trusted name, or there is none. */
        NO_TRUSTED_HEADER
    }

    public Authentication {
        reasons = reasons.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        results = List.copyOf(results);
    }

    /**
     * Reads what a trusted server wrote: Authentication-Results, and for SPF alone Received-SPF where the first says
     * nothing of it. That server must take forged headers with its own name out of letters that come in (RFC 8601
     * section 5), as all usual ones do.
     *
     * @param trustedHosts the names (authserv-id) by which our own mail servers call themselves, in any case; a name
     *     that begins with a dot stands for all hosts below it ({@code .mx.example}), an empty one for servers that
     *     leave their name out
     */
    public static Authentication of(Letter letter, Set<String> trustedHosts) {
        return Judgement.of(letter, TrustedHeaders.in(letter, trustedHosts));
    }
}
