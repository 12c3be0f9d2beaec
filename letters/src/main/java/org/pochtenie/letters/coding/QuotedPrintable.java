package org.pochtenie.letters.coding;

import java.util.Arrays;

/** Quoted-printable (RFC 2045 section 6.7) read leniently: what is no escape stays as it stands. */
public final class QuotedPrintable {
    private QuotedPrintable() {}

    public static byte[] decode(byte[] coded) {
        return decode(coded, false);
    }

    /** The "Q" form of encoded words (RFC 2047 section 4.2), where an underscore is a blank. */
    static byte[] decodeWord(byte[] coded) {
        return decode(coded, true);
    }

    private static byte[] decode(byte[] coded, boolean word) {
        byte[] out = new byte[coded.length];
        int length = 0;
        int kept = 0;
        int at = 0;
        while (at < coded.length) {
            byte b = coded[at];
            if (b == '=') {
                int value = at + 2 < coded.length ? hex(coded[at + 1], coded[at + 2]) : -1;
                if (value >= 0) {
                    out[length++] = (byte) value;
                    kept = length;
                    at += 3;
                    continue;
                }
                int next = word ? -1 : softBreak(coded, at + 1);
                if (next > 0) {
                    at = next;
                    kept = length;
                    continue;
                }
            } else if (b == '\n' && !word) {
                // Blanks before a line break were added on the way (RFC 2045, rule 3), those that were meant are coded.
                length = trimmed(out, length, kept);
            }
            out[length++] = b == '_' && word ? (byte) ' ' : b;
            kept = b == '\n' ? length : kept;
            at++;
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    private static int trimmed(byte[] out, int length, int kept) {
        int end = length;
        boolean carriage = end > kept && out[end - 1] == '\r';
        end -= carriage ? 1 : 0;
        while (end > kept && (out[end - 1] == ' ' || out[end - 1] == '\t')) {
            end--;
        }
        if (carriage) {
            out[end++] = '\r';
        }
        return end;
    }

    private static int softBreak(byte[] coded, int from) {
        int at = from;
        while (at < coded.length && (coded[at] == ' ' || coded[at] == '\t')) {
            at++;
        }
        if (at == coded.length) {
            return at;
        }
        if (coded[at] == '\r') {
            return at + 1 < coded.length && coded[at + 1] == '\n' ? at + 2 : at + 1;
        }
        return coded[at] == '\n' ? at + 1 : -1;
    }

    private static int hex(byte high, byte low) {
        int first = digit(high);
        int second = digit(low);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }

    private static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = b | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
