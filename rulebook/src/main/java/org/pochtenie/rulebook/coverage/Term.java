package org.pochtenie.rulebook.coverage;

import java.util.List;

/** A word that carries matter: the basic forms that it may have, and the fields of life it belongs to. */
final class Term {
    private static final int ROOT = 5;
    /** A word that another begins with: "photo" and "photograph". */
    private static final int WHOLE = 4;

    private final List<String> lemmas;
    private final int[] fields;

    Term(List<String> lemmas, int[] fields) {
        this.lemmas = lemmas;
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
        for (var lemma : lemmas) {
            for (var second : other.lemmas) {
                int shorter = Math.min(lemma.length(), second.length());
                if (shorter > ROOT && lemma.regionMatches(0, second, 0, ROOT)
                        || shorter >= WHOLE && lemma.regionMatches(0, second, 0, shorter)) {
                    return true;
                }
                if (isInside(lemma, second) || isInside(second, lemma)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «Штраф» in «оштрафовать»; in English that says nothing: "place" in "replace". */
    private static boolean isInside(String root, String word) {
        return root.length() >= ROOT
                && root.charAt(0) >= 'а'
                && word.length() > root.length()
                && word.contains(stem(root));
    }

    private static String stem(String word) {
        int end = word.length() - (word.endsWith("ть") ? 2 : word.length() > ROOT ? 1 : 0);
        return end < ROOT ? word : word.substring(0, end);
    }
}
