package org.pochtenie.letters.tnef;

/** What holds between two braces of RTF. */
final class RtfGroup {
    /** What the text of a group is. */
    enum Place {
        TEXT,
        /** A piece of HTML. */
        TAG,
        FONTS,
        /** Nothing for a reader. */
        HIDDEN
    }

    Place place = Place.TEXT;
    int font;
    /** How many characters stand behind a Unicode one for programs that do not know Unicode. */
    int fallback = 1;

    boolean suppressed;
    boolean hidden;
    boolean ignorable;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.place = place;
        inner.font = font;
        inner.fallback = fallback;
        inner.suppressed = suppressed;
        inner.hidden = hidden;
        return inner;
    }
}
