package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pochtenie.letters.coding.Decoding;

/**
 * The value of a MAPI property (MS-OXCDATA section 2.11.1).
 *
 * @param type the type number
 * @param bytes the value as it is stored
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Property(int type, byte[] bytes) {
    static final int SHORT = 0x02;
    static final int LONG = 0x03;
    static final int BOOLEAN = 0x0B;
    static final int OBJECT = 0x0D;
    static final int STRING8 = 0x1E;
    static final int UNICODE = 0x1F;
    static final int BINARY = 0x102;

    boolean isText() {
        return type == STRING8 || type == UNICODE;
    }

    int number() {
        return new Cursor(Arrays.copyOf(bytes, 4)).number32();
    }

    /** Text up to the first NUL. */
    String text(Charset codepage) {
        String text = type == UNICODE
                ? new String(bytes, StandardCharsets.UTF_16LE)
                : Decoding.text(bytes, codepage.name()).text();
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
