package org.pochtenie.desk.debt;

/**
 * Something that is done with a debt by one click.
 *
 * @param word the button says {@code debt.<kind>.<word>}
 * @param url to which the click is posted
 * @param leads whether only a lead may do it: nobody else is offered the button
 */
public record Act(String word, String url, boolean leads) {
    public Act(String word, String url) {
        this(word, url, false);
    }

    /** One that is a lead's to do. */
    public static Act ofLead(String word, String url) {
        return new Act(word, url, true);
    }
}
