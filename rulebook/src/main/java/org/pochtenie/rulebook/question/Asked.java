package org.pochtenie.rulebook.question;

/**
 * A question of the client that was open when the draft was begun.
 *
 * @param id the caller's own name for it, given back in {@link Coverage}
 * @param ticked the author says by hand that the draft answers it
 */
public record Asked(String id, Question question, boolean ticked) {}
