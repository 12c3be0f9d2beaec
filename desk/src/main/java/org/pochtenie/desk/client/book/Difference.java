package org.pochtenie.desk.client.book;

/**
 * Something that a card would say otherwise.
 *
 * @param before what it says now, empty for nothing
 */
public record Difference(Field field, String before, String after) {}
