package org.pochtenie.desk.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What we propose.
 *
 * @param position from 1
 * @param words what will be done, with everything that it includes
 * @param day by which it will be done
 * @param price as it is told; empty for nothing more
 * @param reason why one would take it
 * @param advised whether we advise this one
 */
public record Option(
        long id,
        int position,
        String words,
        @Nullable LocalDate day,
        String price,
        String reason,
        boolean advised,
        boolean chosen) {
    /** One that nobody has kept yet. */
    public static Option of(
            int position, String words, @Nullable LocalDate day, String price, String reason, boolean advised) {
        return new Option(0, position, words, day, price, reason, advised, false);
    }
}
