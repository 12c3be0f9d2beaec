package org.pochtenie.rulebook.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pochtenie.rulebook.coverage.Segment.Trait;

/** What speaks for a piece of the draft being no answer, or the rest of one: thanks, the next step, what a price covers. */
final class Idleness {
    private static final Map<Clue, Trait> TRAITS = new EnumMap<>(Map.of(
            Clue.COURTESY, Trait.COURTESY,
            Clue.SORRY, Trait.SORRY,
            Clue.SUMMARY, Trait.SUMMARY,
            Clue.ORDERS, Trait.ORDERS,
            Clue.CONDITION, Trait.CONDITION,
            Clue.GOES_ON, Trait.GOES_ON,
            Clue.EXCLAIMS, Trait.EXCLAIMS,
            Clue.INCLUDES, Trait.INCLUDES,
            Clue.PAYS, Trait.PAYS,
            Clue.AWAITS, Trait.AWAITS));

    static {
        TRAITS.put(Clue.ATTACHED, Trait.ATTACHED);
        TRAITS.put(Clue.TELLS, Trait.INFORM);
    }

    private final List<Segment> pieces;
    private final Layout layout;

    Idleness(List<Segment> pieces, Layout layout) {
        this.pieces = pieces;
        this.layout = layout;
    }

    /** For the piece being no answer at all, by {@link Clue}. */
    void idles(int s, double[] shown) {
        var piece = pieces.get(s);
        TRAITS.forEach((clue, trait) -> clue.show(shown, piece.has(trait)));
        Clue.OWN.show(shown, layout.isOwn(piece));
        Clue.LAST.show(shown, layout.isLast(s));
        Clue.TAIL.show(shown, layout.isTail(s));
        Clue.HEAD.show(shown, layout.isStart(s));
        Clue.ITEM.show(shown, piece.number() > 0);
        Clue.IDLE_IN.show(shown, !piece.first());
        Clue.PLACE.show(shown, layout.place(s));
    }

    /** For the piece going on with the answer before it, by {@link Clue}. */
    void rests(int s, double[] shown) {
        var piece = pieces.get(s);
        Clue.REST_IN.show(shown, !piece.first());
        Clue.REST_ON.show(shown, piece.first());
        Clue.REST_GOES_ON.show(shown, piece.has(Trait.GOES_ON));
        Clue.REST_ITEM.show(shown, piece.first() && piece.isItem());
    }
}
