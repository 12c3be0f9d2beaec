package org.pochtenie.letters.automatic;

import java.util.Optional;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Letter;

/** Finds letters that go in a circle between two programs. */
public final class Loop {
    /** The header by which a desk knows its own automatic letters; its value is the desk's own mark. */
    public static final String HEADER = "X-Pochtenie-Loop";

    /** More hops than any honest way has; RFC 5321 section 6.3 asks servers to stop at 100 or more. */
    private static final int MOST_HOPS = 60;

    private Loop() {}

    /** Why {@code letter} must be neither answered nor passed on, or empty. {@code ownMark} is the desk's own. */
    public static Optional<String> in(Letter letter, String ownMark) {
        for (Header header : letter.headers(HEADER)) {
            if (header.value().strip().equals(ownMark)) {
                return Optional.of("our own letter came back");
            }
        }
        int hops = letter.headers("Received").size();
        return hops > MOST_HOPS ? Optional.of(hops + " hops") : Optional.empty();
    }
}
