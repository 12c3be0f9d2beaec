package org.pochtenie.rulebook.agreement;

import java.time.Instant;

/**
 * Something that holds between the client and us (rule {@code agreed-stays}).
 *
 * @param id as the desk knows it
 * @param words as it was written down
 * @param at when it was agreed; "tomorrow" is counted from it
 */
public record Agreed(String id, String words, Instant at) {}
