package org.pochtenie.letters.mime;

import java.nio.charset.StandardCharsets;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Limits;

/** Reads the header fields of one part (RFC 5322 section 2.2), also where strange lines stand between them. */
final class HeaderBlock {
    private static final int SEEN_AHEAD = 50;
    private static final int BYTES_AHEAD = 50_000;

    private final Wire wire;
    private final Boundaries boundaries;
    private final Defects defects;
    private final int limit;
    private final Part part;
    private int size;
    private int fieldStart = -1;
    private int colon;

    HeaderBlock(Wire wire, Boundaries boundaries, Defects defects, Limits limits, Part part) {
        this.wire = wire;
        this.boundaries = boundaries;
        this.defects = defects;
        this.limit = limits.headerBytes();
        this.part = part;
    }

    /** Fills the part's headers from {@code start} on and tells where its body begins. */
    int read(int start) {
        int end = wire.bytes().length;
        int at = start;
        while (at < end) {
            int next = wire.nextLine(at);
            if (wire.empty(at, next)) {
                close(at);
                return next;
            }
            byte first = wire.bytes()[at];
            if (first != ' ' && first != '\t' || part.headers.isEmpty() && fieldStart < 0) {
                close(at);
                int found = wire.colon(at, next);
                if (found < 0 && endsAt(at, next)) {
                    return at;
                }
                fieldStart = found < 0 ? -1 : at;
                colon = found;
            }
            at = next;
        }
        close(end);
        return end;
    }

    /** A line that is no field is skipped on top of a letter or before more fields; else the body begins with it. */
    private boolean endsAt(int at, int next) {
        if (boundaries.at(at, next) != null) {
            return true;
        }
        boolean junk = part.headers.isEmpty() ? part.parent == null : fieldFollows(next);
        if (!junk || !wire.envelope(at)) {
            defects.add(Kind.HEADER, junk ? "a line that is no header" : "no empty line before the body");
        }
        return !junk;
    }

    private boolean fieldFollows(int next) {
        int at = next;
        int end = Math.min(wire.bytes().length, next + BYTES_AHEAD);
        for (int line = 0; line < SEEN_AHEAD && at < end; line++) {
            int after = wire.nextLine(at);
            if (wire.empty(at, after)) {
                return false;
            }
            if (wire.colon(at, after) > 0) {
                return true;
            }
            at = after;
        }
        return false;
    }

    private void close(int end) {
        if (fieldStart < 0) {
            return;
        }
        int before = size;
        size += end - fieldStart;
        if (size <= limit) {
            field(end);
        } else if (before <= limit) {
            defects.add(Kind.LIMIT, "more than " + limit + " bytes of headers");
        }
        fieldStart = -1;
    }

    private void field(int end) {
        byte[] bytes = wire.bytes();
        int nameEnd = colon;
        while (bytes[nameEnd - 1] <= ' ') {
            nameEnd--;
        }
        String name = new String(bytes, fieldStart, nameEnd - fieldStart, StandardCharsets.ISO_8859_1);
        int from = colon + 1;
        int to = end;
        while (from < to && blank(bytes[from])) {
            from++;
        }
        while (to > from && blank(bytes[to - 1])) {
            to--;
        }
        part.add(new Header(name, unfolded(bytes, from, to)));
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0;
    }

    /** Every byte as a character of its own; what 8-bit bytes mean is known only when the whole letter was read. */
    private static String unfolded(byte[] bytes, int from, int to) {
        String folded = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return folded.replace("\n", "").replace("\r", "").replace("\0", "");
    }
}
