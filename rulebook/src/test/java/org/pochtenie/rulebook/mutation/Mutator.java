package org.pochtenie.rulebook.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pochtenie.rulebook.Draft;

/**
 * One way to spoil a draft.
 *
 * @param wakes the rule that must speak
 * @param instead rules whose word counts as well: they say the same from their side
 * @param excused rules that may honestly speak too, because the same piece was theirs
 * @param spoil the spoilt drafts; none where the conversation offers nothing to spoil
 */
record Mutator(
        String id, String wakes, Set<String> instead, Set<String> excused, Function<Conversation, List<Draft>> spoil) {
    List<Mutant> mutants(Conversation conversation) {
        return spoil.apply(conversation).stream()
                .map(draft -> new Mutant(conversation, this, draft))
                .toList();
    }

    boolean isAnswered(String rule) {
        return wakes.equals(rule) || instead.contains(rule);
    }

    boolean mayWake(String rule) {
        return isAnswered(rule) || excused.contains(rule);
    }
}
