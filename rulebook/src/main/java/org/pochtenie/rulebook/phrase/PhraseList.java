package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Sentence;

/** Phrases, and the phrases that excuse a sentence which also has one of the first. Serves all threads. */
public final class PhraseList {
    /** Finds nothing. */
    public static final PhraseList NONE = new PhraseList(List.of(), null);

    private static final Comparator<Phrase.Found> LONGEST_FIRST = Comparator.comparingInt(Phrase.Found::start)
            .thenComparing(Comparator.comparingInt(Phrase.Found::end).reversed());

    private static final Remembered<With, PhraseList> WITH = new Remembered<>(500);

    private final ByTellingWord index;
    private final List<Phrase> phrases;
    private final @Nullable PhraseList unless;

    /** What a profile adds to a list is the same for every letter. */
    private record With(PhraseList list, List<String> own, List<String> excused) {}

    private PhraseList(List<Phrase> phrases, @Nullable PhraseList unless) {
        this.unless = unless;
        this.phrases = List.copyOf(phrases);
        this.index = new ByTellingWord(phrases);
    }

    public static PhraseList of(List<String> phrases, List<String> unless) {
        return ofPhrases(written(phrases), written(unless));
    }

    public static PhraseList ofPhrases(List<Phrase> phrases, List<Phrase> unless) {
        return new PhraseList(phrases, unless.isEmpty() ? null : new PhraseList(unless, null));
    }

    /** The same list with a firm's own phrases, and without those phrases that it has taken out. */
    public PhraseList with(List<String> own, List<String> excused) {
        return own.isEmpty() && excused.isEmpty() ? this : WITH.get(new With(this, own, excused), PhraseList::joined);
    }

    private static PhraseList joined(With with) {
        var all = new ArrayList<>(with.list.phrases);
        all.addAll(written(with.own));
        var unless = new ArrayList<>(with.list.unless == null ? List.<Phrase>of() : with.list.unless.phrases);
        unless.addAll(written(with.excused));
        return ofPhrases(all, unless);
    }

    private static List<Phrase> written(List<String> phrases) {
        return phrases.stream().map(Phrase::of).toList();
    }

    /** What is found in a sentence, from left to right, none inside another; of two that begin together the longer. */
    public List<Phrase.Found> in(Sentence sentence) {
        return moved(noted(sentence), sentence.start());
    }

    public boolean isIn(Sentence sentence) {
        return !noted(sentence).isEmpty();
    }

    /** The same, counted from the start of the sentence. */
    private List<Phrase.Found> noted(Sentence sentence) {
        return index.mayBeIn(sentence)
                ? sentence.notes().get(this, () -> moved(find(sentence), -sentence.start()))
                : List.of();
    }

    private static List<Phrase.Found> moved(List<Phrase.Found> found, int by) {
        return found.isEmpty() || by == 0
                ? found
                : found.stream()
                        .map(one -> new Phrase.Found(one.start() + by, one.end() + by, one.phrase()))
                        .toList();
    }

    private List<Phrase.Found> find(Sentence sentence) {
        var all = index.in(sentence);
        if (all.isEmpty() || unless != null && unless.isIn(sentence)) {
            return List.of();
        }
        all.sort(LONGEST_FIRST);
        var found = new ArrayList<Phrase.Found>();
        for (var one : all) {
            if (found.isEmpty() || one.start() >= found.getLast().end()) {
                found.add(one);
            }
        }
        return found;
    }
}
