package org.pochtenie.letters.threading;

/**
 * Which letter another one answers, most probably.
 *
 * @param candidate its place among the candidates, from 0
 * @param evidence what says so, always a guess
 */
public record Guess(int candidate, Evidence evidence) {}
