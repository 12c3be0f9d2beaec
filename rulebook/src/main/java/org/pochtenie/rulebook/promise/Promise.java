package org.pochtenie.rulebook.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a letter says its sender is going to do (rules {@code realistic-promise}, {@code promise-kept}).
 *
 * @param start first UTF-16 unit in the letter's text
 * @param end one past the last
 * @param what the words of the promise, its date aside
 * @param due by when; null when no date is named
 * @param bound whether it waits for the client's own step: «как только оплатите», "once you confirm"
 */
public record Promise(
        int start, int end, String what, @Nullable Instant due, boolean bound) {}
