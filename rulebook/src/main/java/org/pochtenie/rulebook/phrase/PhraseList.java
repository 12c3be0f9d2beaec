package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Remembered;
import org.pochtenie.rulebook.text.Sentence;

/** Phrases, and the phrases that excuse a sentence which also has one of the first. Serves all threads. */
public final class PhraseList {
    /** Finds nothing. */
    public static final PhraseList NONE = new PhraseList(List.of(), null);

    private static final int KEY = 3;
    private static final Remembered<With, PhraseList> WITH = new Remembered<>(500);

    /** Phrases by the words that they can begin with. */
    private final Map<String, List<Phrase>> byWord = new HashMap<>();

    /** Phrases by the first letters of a beginning, {@value #KEY} at most. */
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    /** Phrases by the basic forms that they can begin with. */
    private final Map<String, List<Phrase>> byLemma = new HashMap<>();

    /** How the words of all those begin; most words of a letter begin otherwise, and are done with at a glance. */
    private final Beginnings wholeOrBegun = new Beginnings();

    private final Beginnings lemmas = new Beginnings();

    /** Phrases that can begin with any word. */
    private final List<Phrase> anywhere = new ArrayList<>();

    private final List<Phrase> phrases;
    private final @Nullable PhraseList unless;

    /** What a profile adds to a list is the same for every letter. */
    private record With(PhraseList list, List<String> own, List<String> excused) {}

    private PhraseList(List<Phrase> phrases, @Nullable PhraseList unless) {
        this.unless = unless;
        this.phrases = List.copyOf(phrases);
        phrases.forEach(this::enter);
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

    private void enter(Phrase phrase) {
        var first = phrase.firstWords();
        if (first == null) {
            anywhere.add(phrase);
            return;
        }
        for (var word : first.whole()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
            wholeOrBegun.add(word);
        }
        for (var lemma : first.lemmas()) {
            byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(phrase);
            lemmas.add(lemma);
        }
        for (var beginning : first.beginnings()) {
            var key = beginning.substring(0, Math.min(KEY, beginning.length()));
            byBeginning.computeIfAbsent(key, ignored -> new ArrayList<>()).add(phrase);
            wholeOrBegun.add(key);
        }
    }

    /** What is found in a sentence, from left to right, none inside another. */
    public List<Phrase.Found> in(Sentence sentence) {
        var found = new ArrayList<Phrase.Found>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            longestAt(sentence, i, found);
        }
        if (found.isEmpty() || unless != null && unless.isIn(sentence)) {
            return List.of();
        }
        return found;
    }

    public boolean isIn(Sentence sentence) {
        return !in(sentence).isEmpty();
    }

    private void longestAt(Sentence sentence, int i, List<Phrase.Found> found) {
        Phrase.Found longest = null;
        var word = sentence.tokens().get(i).word();
        if (wholeOrBegun.mayHave(word)) {
            longest = longest(byWord.get(word), sentence, i, longest);
            for (int length = 1; !byBeginning.isEmpty() && length <= Math.min(KEY, word.length()); length++) {
                longest = longest(byBeginning.get(word.substring(0, length)), sentence, i, longest);
            }
        }
        if (!byLemma.isEmpty()) {
            for (var lemma : sentence.tokens().get(i).lemmas()) {
                if (lemmas.mayHave(lemma)) {
                    longest = longest(byLemma.get(lemma), sentence, i, longest);
                }
            }
        }
        longest = longest(anywhere, sentence, i, longest);
        if (longest != null
                && (found.isEmpty() || longest.start() >= found.getLast().end())) {
            found.add(longest);
        }
    }

    private static Phrase.@Nullable Found longest(
            @Nullable List<Phrase> phrases, Sentence sentence, int i, Phrase.@Nullable Found longest) {
        if (phrases == null) {
            return longest;
        }
        var best = longest;
        for (var phrase : phrases) {
            var found = phrase.at(sentence, i);
            if (found != null && (best == null || found.end() > best.end())) {
                best = found;
            }
        }
        return best;
    }
}
