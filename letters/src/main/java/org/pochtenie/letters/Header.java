package org.pochtenie.letters;

import org.pochtenie.letters.coding.EncodedWords;

/**
 * One header field as it came (RFC 5322 section 2.2).
 *
 * @param name the field name as written, without colon and blanks
 * @param value unfolded, 8-bit bytes made text, encoded words not yet decoded
 */
public record Header(String name, String value) {
    /** The value with encoded words decoded (RFC 2047). */
    public String text() {
        return EncodedWords.decode(value).strip();
    }

    public boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }
}
