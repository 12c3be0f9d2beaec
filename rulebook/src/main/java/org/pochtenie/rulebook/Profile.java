package org.pochtenie.rulebook;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.rulebook.text.Language;

/**
 * What an organisation, client or project wants of the rules.
 *
 * @param weights rule id to its weight here; a rule that is absent keeps its card's weight
 * @param off ids of rules that are switched off
 * @param words lists by name, added to the built-in ones; {@code terms} are the firm's own words, spelled right
 * @param limits numbers by name, such as {@code chat-minutes}; absent: the rule's own
 * @param form how clients are addressed where the card does not say
 * @param answerWithin how soon an answer is due; a suggested promise stays inside it
 * @param language of a draft that has too few words to tell
 */
public record Profile(
        Map<String, Weight> weights,
        Set<String> off,
        Map<String, List<String>> words,
        Map<String, Integer> limits,
        Tone tone,
        Form form,
        Duration answerWithin,
        Language language) {
    /** How the firm likes to sound. */
    public enum Tone {
        FRIENDLY,
        OFFICIAL
    }

    public Profile {
        weights = Map.copyOf(weights);
        off = Set.copyOf(off);
        words = Map.copyOf(words);
        limits = Map.copyOf(limits);
    }

    /** Every rule at its own weight, a friendly tone, «вы», an answer within two hours. */
    public static Profile standard() {
        return new Profile(
                Map.of(), Set.of(), Map.of(), Map.of(), Tone.FRIENDLY, Form.FORMAL, Duration.ofHours(2), Language.RU);
    }

    public Profile withWeight(String rule, Weight weight) {
        var changed = new HashMap<>(weights);
        changed.put(rule, weight);
        return new Profile(changed, off, words, limits, tone, form, answerWithin, language);
    }

    public Profile withWords(String list, List<String> entries) {
        var changed = new HashMap<>(words);
        changed.put(list, List.copyOf(entries));
        return new Profile(weights, off, changed, limits, tone, form, answerWithin, language);
    }

    public List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }

    public int limit(String name, int otherwise) {
        return limits.getOrDefault(name, otherwise);
    }
}
