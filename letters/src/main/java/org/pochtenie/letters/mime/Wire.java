package org.pochtenie.letters.mime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bytes of a letter as a reader of lines expects them.
 *
 * @param bytes the letter; lone CRs as line ends became LFs
 * @param start where it begins: behind a byte order mark, blank lines and an mbox "From " line
 */
record Wire(byte[] bytes, int start) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** In each of eight bytes: a line feed, the lowest bit, the highest bit. */
    private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;

    private static final long LOWEST = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    static Wire of(byte[] wire) {
        byte[] raw = onlyCarriageReturns(wire) ? withLineFeeds(wire) : wire;
        int mark = raw.length > 2 && raw[0] == (byte) 0xEF && raw[1] == (byte) 0xBB && raw[2] == (byte) 0xBF ? 3 : 0;
        int start = mark;
        while (start < raw.length && (raw[start] == '\r' || raw[start] == '\n')) {
            start++;
        }
        Wire all = new Wire(raw, start);
        if (all.envelope(start)) {
            return new Wire(raw, all.nextLine(start));
        }
        // Only where headers follow are leading empty lines an accident; else the letter has no headers.
        return all.colon(start, all.nextLine(start)) < 0 ? new Wire(raw, mark) : all;
    }

    /** Where the line after the one at {@code at} starts; looks at eight bytes at once, since it sees all of a letter. */
    int nextLine(int at) {
        int end = at;
        for (; end + Long.BYTES <= bytes.length; end += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, end) ^ FEEDS;
            // The lowest byte that became zero lends a bit from above, and no byte below it does.
            long zeros = eight - LOWEST & ~eight & HIGHEST;
            if (zeros != 0) {
                return end + Long.numberOfTrailingZeros(zeros) / Byte.SIZE + 1;
            }
        }
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    /** Whether a line holds nothing; {@code next} is the start of the next one. */
    boolean empty(int at, int next) {
        return at == next || bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == next || bytes[at + 1] == '\n');
    }

    /** Whether an mbox "From " line starts here, quoted or not. */
    boolean envelope(int at) {
        return startsWith(at, "From ") || startsWith(at, ">From ");
    }

    boolean startsWith(int at, String text) {
        if (at + text.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[at + i] != (byte) text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the colon of a header field stands that begins at {@code at} (RFC 5322 section 2.2), or -1; it may stand on a folded line. */
    int colon(int at, int next) {
        int end = at;
        while (end < next && bytes[end] > ' ' && bytes[end] < 127 && bytes[end] != ':') {
            end++;
        }
        if (end == at || end == next) {
            return -1;
        }
        while (end < bytes.length && (blank(bytes[end]) || folded(end))) {
            end++;
        }
        return end < bytes.length && bytes[end] == ':' ? end : -1;
    }

    /** Whether the byte belongs to a line break behind which the line goes on (RFC 5322 section 2.2.3). */
    private boolean folded(int at) {
        int feed = bytes[at] == '\r' ? at + 1 : at;
        return feed + 1 < bytes.length && bytes[feed] == '\n' && blank(bytes[feed + 1]);
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\t';
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
