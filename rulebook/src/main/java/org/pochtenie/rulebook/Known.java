package org.pochtenie.rulebook;

import org.pochtenie.rulebook.promise.OurPromises;

/**
 * What the desk knows beyond the letters of the conversation: a list for each thing that a rule asks for.
 *
 * @param promises what we have promised before
 */
public record Known(OurPromises promises) {
    /** Nothing is known beyond the letters. */
    public static final Known NONE = new Known(OurPromises.NONE);

    public Known with(OurPromises known) {
        return new Known(known);
    }
}
