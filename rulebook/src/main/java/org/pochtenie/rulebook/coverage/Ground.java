package org.pochtenie.rulebook.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The common ground of questions and pieces: the same words, words of one root, words of one field. */
final class Ground {
    private static final double KIN = 0.8;
    private static final double FIELD = 0.5;

    /** What of a question's words one piece has; each is a share of their whole weight, {@code said} in words. */
    record Common(double same, double kin, double field, double said) {
        static final Common NONE = new Common(0, 0, 0, 0);

        double all() {
            return same + KIN * kin + FIELD * field;
        }
    }

    private final Map<String, Integer> inQuestions = new HashMap<>();
    private final Map<String, Integer> inPieces = new HashMap<>();
    private final Map<Integer, Integer> fieldInQuestions = new HashMap<>();
    private final Map<Integer, Integer> fieldInPieces = new HashMap<>();

    Ground(List<List<Term>> questions, List<List<Term>> pieces) {
        questions.forEach(terms -> count(terms, inQuestions, fieldInQuestions));
        pieces.forEach(terms -> count(terms, inPieces, fieldInPieces));
    }

    private static void count(List<Term> terms, Map<String, Integer> words, Map<Integer, Integer> fields) {
        var said = new HashSet<Object>();
        for (var term : terms) {
            for (var word : term.lemmas()) {
                if (said.add(word)) {
                    words.merge(word, 1, Integer::sum);
                }
            }
            for (int field : term.fields()) {
                if (said.add(field)) {
                    fields.merge(field, 1, Integer::sum);
                }
            }
        }
    }

    Common of(List<Term> asked, List<Term> said) {
        double whole = 0;
        double same = 0;
        double kin = 0;
        double field = 0;
        double words = 0;
        for (var term : asked) {
            double weight = weight(term);
            whole += weight;
            double rarity = 0;
            boolean root = false;
            double shared = 0;
            for (var other : said) {
                if (term.isSame(other)) {
                    rarity = rarity(term);
                    break;
                }
                root |= term.isKin(other);
                shared = Math.max(shared, shared(term, other));
            }
            if (rarity > 0) {
                same += weight * rarity;
                words += weight * rarity;
            } else if (root) {
                kin += weight;
            } else {
                field += weight * shared;
            }
        }
        return whole == 0 ? Common.NONE : new Common(same / whole, kin / whole, field / whole, words);
    }

    /** A word that every question has tells none of them from another. */
    private double weight(Term term) {
        int most = 1;
        for (var lemma : term.lemmas()) {
            most = Math.max(most, inQuestions.getOrDefault(lemma, 1));
        }
        return 1.0 / most;
    }

    /** One that stands in many pieces tells little of each. */
    private double rarity(Term term) {
        int most = 1;
        for (var lemma : term.lemmas()) {
            most = Math.max(most, inPieces.getOrDefault(lemma, 1));
        }
        return 1 / Math.sqrt(most);
    }

    private double shared(Term one, Term other) {
        double best = 0;
        for (int i = 0, j = 0; i < one.fields().length && j < other.fields().length; ) {
            int field = one.fields()[i];
            int second = other.fields()[j];
            if (field == second) {
                int questions = fieldInQuestions.getOrDefault(field, 1);
                int pieces = fieldInPieces.getOrDefault(field, 1);
                best = Math.max(best, 1.0 / (questions * questions * pieces));
            }
            i += field <= second ? 1 : 0;
            j += second <= field ? 1 : 0;
        }
        return best;
    }
}
