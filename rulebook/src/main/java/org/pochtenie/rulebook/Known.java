package org.pochtenie.rulebook;

/** What the desk knows beyond the letters of the conversation: a list for each thing that a rule asks for. */
public record Known() {
    /** Nothing is known beyond the letters. */
    public static final Known NONE = new Known();
}
