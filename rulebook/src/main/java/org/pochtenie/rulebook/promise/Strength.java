package org.pochtenie.rulebook.promise;

/** How surely some words promise. */
enum Strength {
    NONE,
    /** Only where a day to come is named: «отправляем завтра», "we are shipping it on Monday". */
    DATED,
    SURE;

    Strength or(Strength other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
