package org.pochtenie.rulebook.promise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pochtenie.rulebook.lexicon.Lexicons;

/**
 * How long a thing usually takes us from the promise on: of such things when there were enough, else of all for that client.
 *
 * @param usual the median
 * @param cases of how many
 */
public record Pace(Duration usual, int cases) {
    /** Of fewer nothing is said. */
    public static final int FEWEST = 5;

    public static Optional<Pace> of(String what, List<OurPromises.Past> past, Lexicons lexicons) {
        return median(past, one -> PromisedThing.isSame(one.what(), what, lexicons))
                .or(() -> median(past, OurPromises.Past::sameClient));
    }

    private static Optional<Pace> median(List<OurPromises.Past> past, Predicate<OurPromises.Past> counts) {
        var took = past.stream()
                .filter(counts)
                .map(OurPromises.Past::took)
                .sorted()
                .toList();
        if (took.size() < FEWEST) {
            return Optional.empty();
        }
        int middle = took.size() / 2;
        var usual = took.size() % 2 == 1
                ? took.get(middle)
                : took.get(middle - 1).plus(took.get(middle)).dividedBy(2);
        return Optional.of(new Pace(usual, took.size()));
    }
}
