package org.pochtenie.letters.tnef;

import java.util.Arrays;

/**
 * Reads little-endian numbers and bytes one after the other. It never goes beyond its end: what is not there reads as
 * zero or is shorter than asked, and {@link #broken} tells so. A length is taken only as far as there are bytes.
 */
final class Cursor {
    private final byte[] bytes;
    private int at;
    private boolean broken;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean broken() {
        return broken;
    }

    int left() {
        return bytes.length - at;
    }

    int number8() {
        if (at >= bytes.length) {
            broken = true;
            return 0;
        }
        return bytes[at++] & 0xFF;
    }

    int number16() {
        return number8() | number8() << 8;
    }

    int number32() {
        return number16() | number16() << 16;
    }

    /** {@code length} bytes as an unsigned number, or fewer where there are not as many. */
    byte[] bytes(int length) {
        int taken = length < 0 || length > left() ? left() : length;
        broken |= taken != length;
        at += taken;
        return Arrays.copyOfRange(bytes, at - taken, at);
    }

    void skip(int count) {
        int skipped = Math.clamp(count, 0, left());
        broken |= skipped != count;
        at += skipped;
    }
}
