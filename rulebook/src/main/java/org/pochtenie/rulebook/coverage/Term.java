package org.pochtenie.rulebook.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that carries matter: the basic forms that it may have, and the fields of life it belongs to. */
final class Term {
    private static final int ROOT = 5;
    /** A word that another begins with: "photo" and "photograph". */
    private static final int WHOLE = 4;

    private final List<String> lemmas;
    /** Of the lemmas that may stand inside other words, in their order; null for the rest. */
    private final @Nullable String[] stems;

    private final int[] fields;

    Term(List<String> lemmas, int[] fields) {
        this.lemmas = lemmas;
        this.stems = stems(lemmas);
        this.fields = fields;
    }

    /** The share of some terms that has its like among the others. */
    static double share(List<Term> terms, List<Term> others) {
        int both = 0;
        for (var term : terms) {
            for (var other : others) {
                if (term.isSame(other) || term.isKin(other)) {
                    both++;
                    break;
                }
            }
        }
        return terms.isEmpty() ? 0 : (double) both / terms.size();
    }

    List<String> lemmas() {
        return lemmas;
    }

    int[] fields() {
        return fields;
    }

    /** Whether both may be forms of one word. */
    boolean isSame(Term other) {
        for (var lemma : lemmas) {
            for (var second : other.lemmas) {
                if (lemma.equals(second)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both have one root, as far as their first letters tell: «оплатить» and «оплата». */
    boolean isKin(Term other) {
        for (int i = 0; i < lemmas.size(); i++) {
            var lemma = lemmas.get(i);
            for (int j = 0; j < other.lemmas.size(); j++) {
                var second = other.lemmas.get(j);
                int shorter = Math.min(lemma.length(), second.length());
                if (shorter > ROOT && lemma.regionMatches(0, second, 0, ROOT)
                        || shorter >= WHOLE && lemma.regionMatches(0, second, 0, shorter)) {
                    return true;
                }
                if (isInside(lemma, stems[i], second) || isInside(second, other.stems[j], lemma)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «Штраф» in «оштрафовать»; in English that says nothing: "place" in "replace". */
    private static boolean isInside(String root, @Nullable String stem, String word) {
        return stem != null && word.length() > root.length() && word.contains(stem);
    }

    private static @Nullable String[] stems(List<String> lemmas) {
        var stems = new @Nullable String[lemmas.size()];
        for (int i = 0; i < stems.length; i++) {
            var lemma = lemmas.get(i);
            stems[i] = lemma.length() >= ROOT && lemma.charAt(0) >= 'а' ? stem(lemma) : null;
        }
        return stems;
    }

    private static String stem(String word) {
        int end = word.length() - (word.endsWith("ть") ? 2 : word.length() > ROOT ? 1 : 0);
        return end < ROOT ? word : word.substring(0, end);
    }
}
