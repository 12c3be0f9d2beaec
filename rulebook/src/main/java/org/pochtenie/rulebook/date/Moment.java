package org.pochtenie.rulebook.date;

import java.time.Instant;

/**
 * A day or hour named in a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param at when it is; a day without an hour ends at {@link Dates#END_OF_DAY}
 * @param toTheHour whether an hour was named
 */
public record Moment(int start, int end, Instant at, boolean toTheHour) {}
