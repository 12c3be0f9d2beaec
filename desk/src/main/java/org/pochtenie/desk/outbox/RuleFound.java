package org.pochtenie.desk.outbox;

/**
 * How often letters were sent although a rule had something to say.
 *
 * @param letters how many
 * @param overridden of these, with a typed reason
 */
public record RuleFound(long letters, long overridden) {
    /** No letter yet. */
    public static final RuleFound NEVER = new RuleFound(0, 0);
}
