package org.pochtenie.rulebook.lexicon;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** The mistakes of a language that many make, of one word or of several, with what was meant. */
final class KnownMistakes {
    private final Map<String, String> meant;

    /** Beginnings of words, «учавств*». */
    private final Map<String, String> stems = new HashMap<>();

    /** Those of several words by their first one, the longest first. */
    private final Map<String, List<Together>> together = new HashMap<>();

    /** A mistake of several words. */
    record Together(List<String> folded, String meant) {
        int words() {
            return folded.size();
        }
    }

    private KnownMistakes(Map<String, String> meant) {
        this.meant = meant.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(one -> Words.fold(one.getKey()), Map.Entry::getValue));
        this.meant.forEach((wrong, right) -> {
            if (wrong.endsWith("*")) {
                stems.put(wrong.substring(0, wrong.length() - 1), right.substring(0, right.length() - 1));
            }
            var folded = List.of(wrong.split(" "));
            if (folded.size() > 1) {
                together.merge(folded.getFirst(), List.of(new Together(folded, right)), KnownMistakes::joined);
            }
        });
    }

    static KnownMistakes named(String file) throws IOException {
        return new KnownMistakes(WordFile.pairs(file));
    }

    private static List<Together> joined(List<Together> some, List<Together> more) {
        return Stream.of(some, more)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Together::words).reversed())
                .toList();
    }

    /** What a folded word, or several with blanks between, is known to mean; null for other words. */
    @Nullable
    String meant(String folded) {
        var whole = meant.get(folded);
        if (whole != null) {
            return whole;
        }
        for (var stem : stems.entrySet()) {
            if (folded.startsWith(stem.getKey())) {
                return stem.getValue() + folded.substring(stem.getKey().length());
            }
        }
        return null;
    }

    /** The mistake that begins with that token. */
    @Nullable
    Together at(List<Token> tokens, int at) {
        for (var one : together.getOrDefault(tokens.get(at).word(), List.of())) {
            boolean here = at + one.words() <= tokens.size();
            for (int i = 1; here && i < one.words(); i++) {
                here = tokens.get(at + i).is(one.folded().get(i));
            }
            if (here) {
                return one;
            }
        }
        return null;
    }
}
