package org.pochtenie.rulebook.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.text.Sentence;

/**
 * Something that a letter says its sender is going to do (rules {@code realistic-promise}, {@code promise-kept}).
 *
 * @param start first UTF-16 unit in the letter's text
 * @param end one past the last
 * @param what the words of the promise, its date aside
 * @param date where and by when; null when none is named
 * @param bound whether it waits for the client's own step: «как только оплатите», "once you confirm"
 */
public record Promise(
        int start, int end, String what, @Nullable Moment date, boolean bound) {
    /** By when; null when no date is named. A day without an hour ends as {@link Moment#at} says. */
    public @Nullable Instant due() {
        return date == null ? null : date.at();
    }

    /** The words of the promise in its sentence; what else the sentence says has other dates. */
    public Sentence in(Sentence sentence) {
        var tokens = sentence.tokens().stream()
                .filter(token -> token.start() >= start && token.end() <= end)
                .toList();
        return new Sentence(start, end, sentence.zone(), tokens);
    }

    /** At most so many words of the sentence right before the promise. */
    public Sentence before(Sentence sentence, int most) {
        var tokens =
                sentence.tokens().stream().filter(token -> token.end() <= start).toList();
        return new Sentence(
                sentence.start(),
                start,
                sentence.zone(),
                tokens.subList(Math.max(0, tokens.size() - most), tokens.size()));
    }
}
