package org.pochtenie.desk.client;

/**
 * Two clients are one, or are two again; said within that transaction, when all rows have gone over.
 *
 * @param apart whether they were taken apart again: what had come from {@code from} is his once more
 */
public record ClientsMerged(long from, long into, boolean apart) {}
