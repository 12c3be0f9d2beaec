package org.pochtenie.desk.client.book;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param position from 0
 * @param head as it is written above the column
 * @param sample the first value in it, may be empty
 * @param field what it tells, null: it is left out
 */
public record Column(
        int position, String head, String sample, @Nullable Field field) {}
