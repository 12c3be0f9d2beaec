package org.pochtenie.desk.conversation.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pochtenie.desk.plumbing.Face;

/**
 * A letter that was found.
 *
 * @param from who wrote it
 * @param snippet the place where the words stand
 */
public record Found(
        long letter,
        long conversation,
        String from,
        String address,
        String subject,
        Instant sent,
        boolean ours,
        boolean files,
        List<Piece> snippet) {
    /** A piece of a snippet, marked when it was searched for. */
    public record Piece(String text, boolean marked) {}

    /** What the database puts around the words it found; no letter holds these. */
    static final String START = "\u0002";

    static final String STOP = "\u0003";

    public Face face() {
        return Face.of(from, address);
    }

    /** Where the list goes on behind this letter. */
    public String key() {
        return sent + "_" + letter;
    }

    static List<Piece> pieces(String headline) {
        var pieces = new ArrayList<Piece>();
        for (var part : headline.split(START)) {
            var stop = part.indexOf(STOP);
            if (stop >= 0) {
                pieces.add(new Piece(part.substring(0, stop), true));
            }
            pieces.add(new Piece(part.substring(stop + 1), false));
        }
        return pieces;
    }
}
