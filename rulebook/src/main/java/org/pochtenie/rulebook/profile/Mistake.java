package org.pochtenie.rulebook.profile;

import org.pochtenie.rulebook.Wording;

/**
 * One thing that is wrong in a written profile.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record Mistake(int line, int column, Wording message) {}
