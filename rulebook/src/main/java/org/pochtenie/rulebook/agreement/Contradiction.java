package org.pochtenie.rulebook.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a letter that says something else of a thing than was agreed.
 *
 * @param start of the words that differ, in the letter
 * @param end one past them
 * @param was how the agreement has it, empty where it only negates
 */
record Contradiction(int start, int end, String was) {
    /** A day that is past is told about, not promised anew. */
    private static final Duration PAST = Duration.ofDays(1);

    /**
     * What the clause of a letter says otherwise; in doubt nothing.
     *
     * @param text the words of the agreement
     */
    static Optional<Contradiction> of(Clause said, Clause agreed, String text, AgreementWords words, Instant now) {
        if (said.still() || !said.isAboutTheSameAs(agreed, words) || !said.doesTheSame(agreed, words)) {
            return Optional.empty();
        }
        if (said.negated() != agreed.negated()) {
            return negation(said, agreed);
        }
        return said.values().stream()
                .map(value -> differing(value, said, agreed, now))
                .filter(other -> other.was() != null)
                .findFirst()
                .map(other -> new Contradiction(other.value.start(), other.value.end(), written(text, other.was)));
    }

    private record Differing(Value value, @Nullable Value was) {}

    /** Another day, sum or number than any that was agreed of this thing. */
    private static Differing differing(Value value, Clause said, Clause agreed, Instant now) {
        List<Value> alike = agreed.values().stream().filter(value::isLike).toList();
        boolean same = alike.isEmpty() || alike.stream().anyMatch(value::agreesWith);
        var was = same ? null : alike.getFirst();
        if (was != null && value.kind() == Value.Kind.DAY && !isAnotherDay(value, was, said, agreed, now)) {
            was = null;
        }
        return new Differing(value, was);
    }

    private static boolean isAnotherDay(Value value, Value was, Clause said, Clause agreed, Instant now) {
        var at = value.at();
        var then = was.at();
        if (at == null || then == null || at.isBefore(now) || then.isBefore(now.minus(PAST))) {
            return false;
        }
        return !(agreed.until() || said.until()) || at.isAfter(then); // who is done before is in time
    }

    /** "Delivery is included" when it was agreed that it is not. */
    private static Optional<Contradiction> negation(Clause said, Clause agreed) {
        boolean whole = said.isWhole(agreed) && agreed.isWhole(said);
        boolean sameDeed = said.deeds().isEmpty() && agreed.deeds().isEmpty() || said.hasDeedOf(agreed);
        return whole
                        && sameDeed
                        && !said.things().isEmpty()
                        && said.values().isEmpty()
                        && agreed.values().isEmpty()
                ? Optional.of(new Contradiction(said.start(), said.end(), ""))
                : Optional.empty();
    }

    private static String written(String text, @Nullable Value was) {
        return was == null ? "" : text.substring(was.start(), was.end());
    }
}
