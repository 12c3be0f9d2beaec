package org.pochtenie.rulebook.lexicon;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.pochtenie.rulebook.text.Language;

/** Words that no dictionary lists, because anybody makes them out of others: «видеорепортаж», «пять-семь», "re-order". */
final class Derived {
    private static final int SHORTEST_REST = 4;
    private static final int LONGEST_PREFIX = 9;

    /** What may hang on a word by a hyphen. */
    private static final Set<String> TAILS_RU = Set.of("то", "таки", "ка", "де", "с", "либо", "нибудь");

    private final Set<String> prefixes;
    private final Set<String> tails;

    Derived(Language language) throws IOException {
        prefixes = WordFile.words("/words/prefixes-" + language.name().toLowerCase(Locale.ROOT) + ".txt");
        tails = language == Language.RU ? TAILS_RU : Set.of();
    }

    /** Whether the word, which is in no dictionary as it is, is made of words that are. */
    boolean isKnown(String word, Lexicon lexicon) {
        return word.indexOf('-') > 0 ? partsAreKnown(word, lexicon) : restIsKnown(word, lexicon);
    }

    private boolean partsAreKnown(String word, Lexicon lexicon) {
        for (var part : word.split("-")) {
            if (part.length() > 1 && !tails.contains(part) && !prefixes.contains(part) && lexicon.isMisspelled(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean restIsKnown(String word, Lexicon lexicon) {
        for (int at = 2; at <= Math.min(LONGEST_PREFIX, word.length() - SHORTEST_REST); at++) {
            if (prefixes.contains(word.substring(0, at)) && lexicon.isInDictionary(word.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
