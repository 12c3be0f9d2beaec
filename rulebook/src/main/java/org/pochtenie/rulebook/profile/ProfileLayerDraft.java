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

/** A layer while it is put together; not for two threads. */
public final class ProfileLayerDraft {
    private final Map<String, Optional<Weight>> weights = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, Integer> limits = new LinkedHashMap<>();
    private final Map<String, List<String>> companions = new LinkedHashMap<>();
    private final Set<String> domains = new LinkedHashSet<>();
    private List<Language> languages = List.of();
    private HouseStyle style = HouseStyle.NONE;
    private @Nullable Tone tone;
    private @Nullable Form form;
    private @Nullable Duration answerWithin;
    private @Nullable Period contactInterval;
    private @Nullable Gate gate;
    private @Nullable Honesty honesty;

    public ProfileLayerDraft weight(String rule, Weight weight) {
        weights.put(rule, Optional.of(weight));
        return this;
    }

    public ProfileLayerDraft off(String rule) {
        weights.put(rule, Optional.empty());
        return this;
    }

    /** Adds to the list. */
    public ProfileLayerDraft words(String list, List<String> entries) {
        words.computeIfAbsent(list, name -> new ArrayList<>()).addAll(entries);
        return this;
    }

    public ProfileLayerDraft limit(String name, int number) {
        limits.put(name, number);
        return this;
    }

    public ProfileLayerDraft companions(String topic, List<String> topics) {
        companions.put(topic, topics);
        return this;
    }

    public ProfileLayerDraft domains(List<String> more) {
        domains.addAll(more);
        return this;
    }

    public ProfileLayerDraft languages(List<Language> those) {
        languages = those;
        return this;
    }

    public ProfileLayerDraft style(HouseStyle that) {
        style = that;
        return this;
    }

    public ProfileLayerDraft tone(Tone that) {
        tone = that;
        return this;
    }

    public ProfileLayerDraft form(Form that) {
        form = that;
        return this;
    }

    public ProfileLayerDraft answerWithin(Duration that) {
        answerWithin = that;
        return this;
    }

    public ProfileLayerDraft contactInterval(Period that) {
        contactInterval = that;
        return this;
    }

    public ProfileLayerDraft gate(Gate that) {
        gate = that;
        return this;
    }

    public ProfileLayerDraft honesty(Honesty that) {
        honesty = that;
        return this;
    }

    public ProfileLayer layer() {
        return new ProfileLayer(
                weights,
                words,
                limits,
                tone,
                form,
                languages,
                companions,
                domains,
                style,
                answerWithin,
                contactInterval,
                gate,
                honesty);
    }
}
