package org.pochtenie.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text.
 *
 * @param kind whose words they are
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Zone(Kind kind, int start, int end) {
    /** Whose words a line holds. */
    public enum Kind {
        /** The sender's own words. */
        OWN,
        /** Words of an earlier letter. */
        QUOTE,
        /** Who wrote the quoted words, and when; also a block of copied headers. */
        ATTRIBUTION,
        /** Name, post and address below the letter, and what mail programs and lists add. */
        SIGNATURE,
        /** A letter passed on. */
        FORWARDED,
        /** Words of a lawyer. */
        DISCLAIMER
    }

    static List<Zone> joined(List<Zone> lines) {
        List<Zone> zones = new ArrayList<>();
        for (Zone line : lines) {
            Zone last = zones.isEmpty() ? null : zones.getLast();
            if (last != null && last.kind == line.kind) {
                zones.set(zones.size() - 1, new Zone(line.kind, last.start, line.end));
            } else {
                zones.add(line);
            }
        }
        return List.copyOf(zones);
    }
}
