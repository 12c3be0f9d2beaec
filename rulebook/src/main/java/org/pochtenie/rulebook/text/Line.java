package org.pochtenie.rulebook.text;

import org.jspecify.annotations.Nullable;

/** A line of a letter while its zones are being found; a blank line never gets one. */
final class Line {
    final int start;
    final int end;
    final int number;
    final boolean item;

    @Nullable
    Zone zone;

    /** @param start after the indent and the mark of a list item */
    Line(int start, int end, boolean item, int number) {
        this.start = start;
        this.end = end;
        this.item = item;
        this.number = number;
    }

    boolean isBlank() {
        return start >= end;
    }

    /** Whether this line belongs to the block that the other line begins. */
    boolean goesOnFrom(Line first) {
        return zone != null && zone == first.zone && !item;
    }
}
