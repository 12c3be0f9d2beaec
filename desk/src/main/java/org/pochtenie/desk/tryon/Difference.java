package org.pochtenie.desk.tryon;

import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;

/**
 * A letter about which a rule would say something else.
 *
 * @param lead the text before the words
 * @param trail the text after them
 */
public record Difference(
        long letter,
        long conversation,
        String rule,
        Change change,
        Weight weight,
        String lead,
        String words,
        String trail,
        Wording message) {
    /** What would be different. */
    public enum Change {
        MORE,
        FEWER,
        WEIGHT
    }
}
