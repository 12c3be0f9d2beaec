package org.pochtenie.letters.mime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Brings the bytes of a letter into the shape that a reader of lines expects. */
final class Wire {
    private Wire() {}

    /** Without byte order mark, leading blank lines and an mbox "From " line; lone CRs as line ends become LFs. */
    static InputStream of(byte[] wire) {
        byte[] raw = onlyCarriageReturns(wire) ? withLineFeeds(wire) : wire;
        int start = raw.length > 2 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB && raw[2] == (byte) 0xBF ? 3 : 0;
        while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) {
            start++;
        }
        if (startsWith(raw, start, "From ") || startsWith(raw, start, ">From ")) {
            while (start < raw.length && raw[start] != '\n') {
                start++;
            }
            start = Math.min(start + 1, raw.length);
        }
        return new ByteArrayInputStream(raw, start, raw.length - start);
    }

    private static boolean startsWith(byte[] raw, int start, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (start + i >= raw.length || raw[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlyCarriageReturns(byte[] raw) {
        boolean found = false;
        for (byte b : raw) {
            if (b == '\n') {
                return false;
            }
            found |= b == '\r';
        }
        return found;
    }

    private static byte[] withLineFeeds(byte[] raw) {
        byte[] lines = raw.clone();
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i] == '\r' ? (byte) '\n' : lines[i];
        }
        return lines;
    }
}
