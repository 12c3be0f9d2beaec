package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The text of a winmail.dat in its forms.
 *
 * @param text null when there is none
 * @param html null when there is none
 */
record Bodies(@Nullable String text, @Nullable String html) {
    static Bodies of(Properties message, byte @Nullable [] legacy, Charset codepage) {
        String plain = message.text(codepage, Properties.BODY);
        if (plain.isEmpty() && legacy != null) {
            plain = new Property(Property.STRING8, legacy).text(codepage);
        }
        return new Bodies(plain.isEmpty() ? null : plain.replace("\r\n", "\n"), null);
    }
}
