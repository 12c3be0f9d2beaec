package org.pochtenie.rulebook.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/** The guard's main gauge keeps its figures: precision and recall of every rule on spoilt drafts. */
class MutationTest {
    /** What is kept; the aim is .98 and .90 for stop rules, .90 and .80 for warn rules. */
    private static final Map<Weight, Gate> GATES =
            Map.of(Weight.STOP, new Gate(0.0, 0.0), Weight.WARN, new Gate(0.0, 0.0), Weight.HINT, new Gate(0, 0));

    /** Rules that are below the gate of their weight, with what they keep. */
    private static final Map<String, Gate> BELOW = Map.of();

    private record Gate(double precision, double recall) {}

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRuleKeepsItsFigures(boolean heldOut) {
        var guard = new Guard(Rulebook.rules(), Lexicons.loading().await());
        var figures = MutationFigures.count(guard, List.of(Language.values()), heldOut);
        var below = new ArrayList<String>();
        for (var rule : Rulebook.rules()) {
            var gate = BELOW.getOrDefault(rule.id(), GATES.get(rule.card().weight()));
            var tally = figures.rules.get(rule.id());
            if (tally.precision() < gate.precision() || tally.recall() < gate.recall()) {
                below.add("%s: precision %.3f, recall %.3f".formatted(rule.id(), tally.precision(), tally.recall()));
            }
        }
        assertThat(below).isEmpty();
        assertThat(figures.letters).isPositive();
    }
}
