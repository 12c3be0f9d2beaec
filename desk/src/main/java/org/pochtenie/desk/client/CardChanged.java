package org.pochtenie.desk.client;

/**
 * A row of a client's card is otherwise than before, or new, or gone; said within that transaction.
 *
 * @param subject number of the row in its table
 */
public record CardChanged(long client, Place place, long subject) {}
