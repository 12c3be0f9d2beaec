package org.pochtenie.rulebook.rule;

/** A rule about an outgoing letter; keeps no state, so that one object serves every thread. */
@FunctionalInterface
public interface LetterRule {
    /** Says what is wrong with the draft, and nothing when all is well. */
    void read(Reading reading, Remarks remarks);
}
