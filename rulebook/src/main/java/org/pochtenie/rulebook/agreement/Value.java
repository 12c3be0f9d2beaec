package org.pochtenie.rulebook.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something definite that is said of a thing.
 *
 * @param text how it is compared: {@code 2026-11-27}, {@code 48000}, {@code 3}
 * @param unit of a number, the root of the word that it counts; empty for other kinds
 * @param at of a day: when it is, with its hour if one was named
 * @param hour of a day: the hour that was named, {@code 15:00}; empty where none was
 */
record Value(Kind kind, String text, String unit, @Nullable Instant at, String hour, int start, int end) {
    /** What sort of thing can be told from another. */
    enum Kind {
        DAY,
        /** An hour without a day: «по вторникам в 11:00». */
        HOUR,
        MONEY,
        NUMBER,
        PERCENT
    }

    boolean isLike(Value other) {
        return kind == other.kind && unit.equals(other.unit);
    }

    /** The same, or not known to be another: of two days an hour may be left out. */
    boolean agreesWith(Value other) {
        return text.equals(other.text) && (hour.isEmpty() || other.hour.isEmpty() || hour.equals(other.hour));
    }
}
