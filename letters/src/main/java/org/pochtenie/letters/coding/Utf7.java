package org.pochtenie.letters.coding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152), which old Exchange servers wrote and the JDK does not know. */
final class Utf7 {
    private Utf7() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] != '+') {
                text.append((char) (bytes[at++] & 0xFF));
                continue;
            }
            int end = at + 1;
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            while (end < bytes.length && Base64Lenient.isDigit(bytes[end])) {
                coded.write(bytes[end++]);
            }
            if (coded.size() == 0) {
                text.append('+');
            } else {
                byte[] units = Base64Lenient.decode(coded.toByteArray()).bytes();
                text.append(new String(units, 0, units.length & ~1, StandardCharsets.UTF_16BE));
            }
            at = end < bytes.length && bytes[end] == '-' ? end + 1 : end;
        }
        return text.toString();
    }
}
