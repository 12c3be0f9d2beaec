package org.pochtenie.letters.coding;

import java.util.Arrays;

/** Base64 (RFC 2045 section 6.8) as it comes: stray characters, missing padding, padding in the middle, text behind it. */
public final class Base64Lenient {
    private static final byte[] VALUES = values();

    private Base64Lenient() {}

    /**
     * What could be decoded.
     *
     * @param bytes the decoded bytes
     * @param clean false when characters that do not belong were skipped or the last group was cut
     */
    public record Result(byte[] bytes, boolean clean) {}

    public static Result decode(byte[] coded) {
        byte[] out = new byte[coded.length / 4 * 3 + 3];
        int length = 0;
        int bits = 0;
        int count = 0;
        boolean clean = true;
        for (int at = 0; at < coded.length; at++) {
            byte b = coded[at];
            int value = b < 0 ? -1 : VALUES[b];
            if (value >= 0) {
                bits = bits << 6 | value;
                if (++count == 4) {
                    out[length++] = (byte) (bits >> 16);
                    out[length++] = (byte) (bits >> 8);
                    out[length++] = (byte) bits;
                    count = 0;
                }
            } else if (b == '=') {
                length = flush(out, length, bits, count);
                count = 0;
                int behind = behindPadding(coded, at);
                if (foreignTextAt(coded, behind)) {
                    return new Result(Arrays.copyOf(out, length), false);
                }
                at = behind - 1;
            } else if (value != -2) {
                if (count == 0 && length > 0 && coded[at - 1] == '\n') {
                    return new Result(Arrays.copyOf(out, length), false);
                }
                clean = false;
            }
        }
        clean &= count != 1;
        length = flush(out, length, bits, count);
        return new Result(length == out.length ? out : Arrays.copyOf(out, length), clean);
    }

    /** Mailing lists write their footer behind the coded text: behind padding only a whole coded line goes on. */
    private static boolean foreignTextAt(byte[] coded, int start) {
        int at = start;
        while (at < coded.length && isDigit(coded[at])) {
            at++;
        }
        int digits = at - start;
        while (at < coded.length && coded[at] == '=') {
            at++;
        }
        return start < coded.length && (at < coded.length && !blank(coded[at]) || digits == 0 || (at - start) % 4 != 0);
    }

    private static int behindPadding(byte[] coded, int padding) {
        int at = padding;
        while (at < coded.length && (coded[at] == '=' || blank(coded[at]))) {
            at++;
        }
        return at;
    }

    private static boolean blank(byte b) {
        return b >= 0 && VALUES[b] == -2;
    }

    static boolean isDigit(byte b) {
        return b >= 0 && VALUES[b] >= 0;
    }

    private static int flush(byte[] out, int length, int bits, int count) {
        int at = length;
        if (count == 2) {
            out[at++] = (byte) (bits >> 4);
        } else if (count == 3) {
            out[at++] = (byte) (bits >> 10);
            out[at++] = (byte) (bits >> 2);
        }
        return at;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < digits.length(); i++) {
            values[digits.charAt(i)] = (byte) i;
        }
        for (char blank : " \t\r\n\f\0".toCharArray()) {
            values[blank] = -2;
        }
        return values;
    }
}
