package org.pochtenie.letters.protection;

import java.util.Set;
import org.pochtenie.letters.Letter;

/**
 * How a letter, or a part of it, is protected. It is only recognised: no signature is verified, nothing is opened.
 *
 * @param kind what was done to it
 * @param by the system by which it was done
 */
public record Protection(Kind kind, By by) {
    /** What was done. */
    public enum Kind {
        /** Bears a signature, the text can be read by everybody. */
        SIGNED,
        /** Can be read only by those who hold the key. */
        ENCRYPTED,
        /** Carries keys or certificates and nothing else. */
        KEYS
    }

    /** The system. */
    public enum By {
        /** RFC 8551. */
        SMIME,
        /** RFC 3156 and RFC 9580, also as text within the letter. */
        OPENPGP
    }

    /** All that can be recognised in the letter's type, its parts and its text; empty for a letter as most are. */
    public static Set<Protection> of(Letter letter) {
        return Protections.in(letter);
    }
}
