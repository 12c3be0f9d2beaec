package org.pochtenie.letters;

import org.pochtenie.letters.writing.LetterOutput;

/**
 * Writes letters that every mail program reads: UTF-8, CRLF, lines of at most 998 bytes (RFC 5322 section 2.1.1),
 * ASCII headers (RFC 2047, RFC 2231) and bodies that pass any server. The same letter gives the same bytes.
 */
public final class LetterWriter {
    private LetterWriter() {}

    /** The letter as bytes; {@link OutgoingLetter#bcc()} is not in them. */
    public static byte[] write(OutgoingLetter letter) {
        return new LetterOutput(letter).bytes();
    }
}
