package org.pochtenie.rulebook.phrase;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;

/** Several lists of phrases, each with its label, looked for in one pass: of which of them a sentence has something. */
public final class Labelled<E extends Enum<E>> {
    private final Class<E> labels;
    private final Map<Phrase, E> label = new IdentityHashMap<>();
    private final ByTellingWord index;

    Labelled(Class<E> labels, Map<E, List<Phrase>> phrases) {
        this.labels = labels;
        phrases.forEach((one, some) -> some.forEach(phrase -> label.put(phrase, one)));
        this.index = new ByTellingWord(List.copyOf(label.keySet()));
    }

    /** The labels, remembered with the sentence. */
    public Set<E> in(Sentence sentence) {
        return sentence.notes().get(this, () -> find(sentence));
    }

    private Set<E> find(Sentence sentence) {
        var found = EnumSet.noneOf(labels);
        index.in(sentence).forEach(one -> found.add(label.get(one.phrase())));
        return found;
    }
}
