package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The multiparts that are open at some line of a letter, and the lines that part and end them (RFC 2046 section 5.1.1). */
final class Boundaries {
    private record Open(Part part, byte[] mark) {}

    /**
     * A line that starts a new part of a multipart or ends it.
     *
     * @param part the multipart
     * @param level how many multiparts stand around it
     * @param last whether the multipart ends here
     */
    record Delimiter(Part part, int level, boolean last) {}

    private final Wire wire;
    private final List<Open> open = new ArrayList<>();

    Boundaries(Wire wire) {
        this.wire = wire;
    }

    int depth() {
        return open.size();
    }

    void open(Part part, String boundary, int from) {
        String mark = "--" + boundary;
        String bare = mark.stripTrailing();
        open.add(new Open(part, latin(bare.equals(mark) || !occurs(mark, from) ? bare : mark)));
    }

    /** What the line at {@code at} delimits, from the innermost multipart outwards; null when it is an ordinary line. */
    @Nullable
    Delimiter at(int at, int next) {
        byte[] bytes = wire.bytes();
        if (bytes[at] != '-' || open.isEmpty() || at + 1 == bytes.length || bytes[at + 1] != '-') {
            return null;
        }
        for (int level = open.size() - 1; level >= 0; level--) {
            Open multipart = open.get(level);
            int after = at + multipart.mark().length;
            if (after > next || !matches(multipart.mark(), at)) {
                continue;
            }
            boolean last = wire.startsWith(after, "--") && blank(after + 2, next);
            if (last || blank(after, next)) {
                return new Delimiter(multipart.part(), level, last);
            }
        }
        return null;
    }

    /** Closes the multiparts within the one that the line belongs to, and that one too when the line ends it. */
    void close(Delimiter delimiter) {
        open.subList(delimiter.last() ? delimiter.level() : delimiter.level() + 1, open.size())
                .clear();
    }

    private boolean matches(byte[] mark, int at) {
        for (int i = 0; i < mark.length; i++) {
            if (wire.bytes()[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = wire.bytes()[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Blanks at the end of a boundary are often lost on the way, so they count only where they are still there. */
    private boolean occurs(String mark, int from) {
        for (int at = from; at < wire.bytes().length; at = wire.nextLine(at)) {
            if (wire.startsWith(at, mark)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] latin(String mark) {
        byte[] bytes = new byte[mark.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) mark.charAt(i);
        }
        return bytes;
    }
}
