package org.pochtenie.rulebook.profile;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;

/**
 * What one of organisation, client and project says itself; what it leaves out is said by the layer below.
 *
 * @param weights rule id to its weight here; an empty value switches the rule off
 * @param words lists by name, added to those below
 * @param limits numbers by name
 * @param form how clients are addressed where the card does not say
 * @param languages the firm writes, the first where a draft has too few words to tell; empty: not said
 * @param companions topic to the topics that are to be told with it, names of built-in topics or own words
 * @param domains of the firm's own mailboxes
 * @param answerWithin how soon an answer is due
 * @param contactInterval after how many working days the client hears from us; none: never of itself
 */
public record ProfileLayer(
        Map<String, Optional<Weight>> weights,
        Map<String, List<String>> words,
        Map<String, Integer> limits,
        @Nullable Tone tone,
        @Nullable Form form,
        List<Language> languages,
        Map<String, List<String>> companions,
        Set<String> domains,
        HouseStyle style,
        @Nullable Duration answerWithin,
        @Nullable Period contactInterval,
        @Nullable Gate gate,
        @Nullable Honesty honesty) {
    /** A layer that says nothing. */
    public static final ProfileLayer EMPTY = new ProfileLayerDraft().layer();

    public ProfileLayer {
        weights = Map.copyOf(weights);
        words = copied(words);
        limits = Map.copyOf(limits);
        languages = List.copyOf(languages);
        companions = copied(companions);
        domains = Set.copyOf(domains);
    }

    /** This layer laid over another: the nearest wins, word lists and domains are added. */
    public ProfileLayer over(ProfileLayer base) {
        return new ProfileLayer(
                joined(base.weights, weights),
                added(base.words, words),
                joined(base.limits, limits),
                nearest(tone, base.tone),
                nearest(form, base.form),
                languages.isEmpty() ? base.languages : languages,
                joined(base.companions, companions),
                both(base.domains, domains),
                style.over(base.style),
                nearest(answerWithin, base.answerWithin),
                nearest(contactInterval, base.contactInterval),
                nearest(gate, base.gate),
                nearest(honesty, base.honesty));
    }

    private static <T> @Nullable T nearest(@Nullable T near, @Nullable T base) {
        return near != null ? near : base;
    }

    private static <V> Map<String, V> joined(Map<String, V> base, Map<String, V> near) {
        var joined = new LinkedHashMap<>(base);
        joined.putAll(near);
        return joined;
    }

    private static Map<String, List<String>> added(Map<String, List<String>> base, Map<String, List<String>> near) {
        var added = new LinkedHashMap<String, List<String>>(base);
        near.forEach((name, list) -> added.merge(name, list, ProfileLayer::both));
        return added;
    }

    private static List<String> both(List<String> base, List<String> near) {
        var both = new LinkedHashSet<>(base);
        both.addAll(near);
        return new ArrayList<>(both);
    }

    private static Set<String> both(Set<String> base, Set<String> near) {
        var both = new LinkedHashSet<>(base);
        both.addAll(near);
        return both;
    }

    private static Map<String, List<String>> copied(Map<String, List<String>> lists) {
        var copied = new LinkedHashMap<String, List<String>>();
        lists.forEach((name, list) -> copied.put(name, List.copyOf(list)));
        return Map.copyOf(copied);
    }
}
