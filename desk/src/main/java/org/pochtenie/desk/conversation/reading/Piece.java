package org.pochtenie.desk.conversation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.Zone;

/**
 * A stretch of a plain-text letter as it is shown: open, or folded under a label.
 *
 * @param fold empty for what is open; else which kind of text is folded: quote, signature
 */
public record Piece(String fold, List<Run> runs) {
    /** Words, or a link. */
    public record Run(String text, boolean link) {}

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)\\]'…]");

    public boolean folded() {
        return !fold.isEmpty();
    }

    /** All of the text; when its writer wrote nothing himself, nothing is folded. */
    public static List<Piece> of(String text) {
        var own = OwnText.of(text);
        if (own.empty()) {
            return List.of(new Piece("", runs(text.strip())));
        }
        var pieces = new ArrayList<Piece>();
        var zones = own.zones();
        for (int i = 0; i < zones.size(); ) {
            int to = i + 1;
            var isOwn = zones.get(i).kind() == Zone.Kind.OWN;
            while (to < zones.size() && (zones.get(to).kind() == Zone.Kind.OWN) == isOwn) {
                to++;
            }
            var stretch = zones.subList(i, to);
            var words =
                    text.substring(stretch.getFirst().start(), stretch.getLast().end());
            if (!words.isBlank()) {
                pieces.add(new Piece(isOwn ? "" : label(stretch), runs(words.strip())));
            }
            i = to;
        }
        return pieces;
    }

    private static String label(List<Zone> folded) {
        var onlyBelow = folded.stream()
                .allMatch(zone -> zone.kind() == Zone.Kind.SIGNATURE || zone.kind() == Zone.Kind.DISCLAIMER);
        return onlyBelow ? "signature" : "quote";
    }

    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var links = LINK.matcher(text);
        int at = 0;
        while (links.find()) {
            runs.add(new Run(text.substring(at, links.start()), false));
            runs.add(new Run(links.group(), true));
            at = links.end();
        }
        runs.add(new Run(text.substring(at), false));
        return runs;
    }
}
