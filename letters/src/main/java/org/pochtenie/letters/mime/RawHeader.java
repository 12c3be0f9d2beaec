package org.pochtenie.letters.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.coding.Decoding;

/** A header field as bytes, unfolded (RFC 5322 section 2.2.3), before its character set is known. */
record RawHeader(String name, byte[] bytes) {
    static RawHeader of(ByteSequence sequence) {
        byte[] raw = sequence.toByteArray();
        int colon = 0;
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        String name = new String(raw, 0, colon, StandardCharsets.ISO_8859_1).strip();
        int length = 0;
        byte[] value = new byte[Math.max(raw.length - colon, 0)];
        for (int i = colon + 1; i < raw.length; i++) {
            byte b = raw[i];
            if (b != '\r' && b != '\n' && b != 0 && (length > 0 || b != ' ' && b != '\t')) {
                value[length++] = b;
            }
        }
        while (length > 0 && (value[length - 1] == ' ' || value[length - 1] == '\t')) {
            length--;
        }
        return new RawHeader(name, Arrays.copyOf(value, length));
    }

    /** As text; 8-bit bytes are read as UTF-8 or else by {@code charset}, the one that the body declares. */
    String value(@Nullable String charset) {
        return Decoding.ascii(bytes)
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : Decoding.text(bytes, charset).text();
    }

    Header header(@Nullable String charset) {
        return new Header(name, value(charset));
    }
}
