package org.pochtenie.rulebook.need;

import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.text.Lemmas;

/**
 * Whether two wishes of one client cannot both hold (rule {@code needs-change}): they are about the same thing, and one
 * negates the other, names its opposite, or another number. In doubt they can.
 */
public final class Contradictions {
    /** In what two wishes differ. */
    public enum Difference {
        NEGATION,
        OPPOSITE,
        NUMBER
    }

    private Contradictions() {}

    public static Optional<Difference> between(Wish one, Wish other, Lemmas lemmas) {
        for (var first : WishClause.of(one, lemmas)) {
            for (var second : WishClause.of(other, lemmas)) {
                var difference = between(first, second);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> between(WishClause one, WishClause other) {
        boolean negated = one.isNegated() != other.isNegated();
        boolean opposite = Opposites.differ(one.words(), other.words());
        if (negated && opposite) {
            return Optional.empty(); // not glossy, and matt: he wants the same
        }
        if (negated) {
            var no = one.isNegated() ? one : other;
            return no.isWithin(no == one ? other : one) ? Optional.of(Difference.NEGATION) : Optional.empty();
        }
        if (opposite) {
            return areAboutTheSame(one, other) ? Optional.of(Difference.OPPOSITE) : Optional.empty();
        }
        return number(one, other);
    }

    private static boolean areAboutTheSame(WishClause one, WishClause other) {
        if (!sameOrNone(one.numbers(), other.numbers())) {
            return false;
        }
        var shorter = one.topic().size() <= other.topic().size() ? one : other;
        var longer = shorter == one ? other : one;
        return shorter.topic().isEmpty() ? longer.topic().isEmpty() : shorter.coveredBy(longer);
    }

    private static boolean sameOrNone(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Ten copies, twenty copies. */
    private static Optional<Difference> number(WishClause one, WishClause other) {
        boolean differ = one.numbers().size() == 1
                && other.numbers().size() == 1
                && !one.numbers().equals(other.numbers());
        return differ && !one.topic().isEmpty() && one.coveredBy(other) && other.coveredBy(one)
                ? Optional.of(Difference.NUMBER)
                : Optional.empty();
    }
}
