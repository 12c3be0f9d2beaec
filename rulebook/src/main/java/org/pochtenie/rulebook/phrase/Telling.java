package org.pochtenie.rulebook.phrase;

import java.util.List;
import java.util.Set;

/**
 * A place of a phrase that every sentence with the phrase fills: with one of these words, or one that begins so, or has that
 * inside, or a form of one.
 *
 * @param least how many tokens of the phrase stand before it at least
 * @param most and at most
 */
record Telling(
        Set<String> whole, List<String> beginnings, List<String> insides, Set<String> lemmas, int least, int most) {
    static Telling of(Part.Word word, int least, int most) {
        return new Telling(
                word.whole().words(),
                word.beginnings(),
                word.insides(),
                word.lemmas().words(),
                least,
                most);
    }

    /** How much of a language it stands for, roughly: short words are common, and a basic form has many. */
    double commonness() {
        double sum = 0;
        for (var word : whole) {
            sum += share(word);
        }
        for (var lemma : lemmas) {
            sum += 1.5 * share(lemma);
        }
        for (var beginning : beginnings) {
            sum += 2 * share(beginning);
        }
        for (var inside : insides) {
            sum += 4 * share(inside);
        }
        return sum;
    }

    private static double share(String word) {
        return 1.0 / Math.max(1, word.length() * word.length());
    }
}
