package org.pochtenie.rulebook.need;

/**
 * Something that a client wants, or does not want.
 *
 * @param dislike whether the words name what he does not want
 */
public record Wish(String words, boolean dislike) {}
