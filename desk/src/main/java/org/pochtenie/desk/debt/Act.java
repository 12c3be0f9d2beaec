package org.pochtenie.desk.debt;

/**
 * Something that is done with a debt by one click.
 *
 * @param word the button says {@code debt.<kind>.<word>}
 * @param url to which the click is posted
 */
public record Act(String word, String url) {}
