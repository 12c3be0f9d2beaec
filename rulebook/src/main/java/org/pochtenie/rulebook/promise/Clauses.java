package org.pochtenie.rulebook.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Parts a sentence at its commas and joints, where the part after one promises something of its own. */
final class Clauses {
    private static final Set<String> JOINTS =
            Set.of(",", ";", "—", "–", ":", "(", ")", "и", "а", "но", "and", "but", "so", "then");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "i'll", "we'll", "i'm", "we're", "you'll", "я", "мы");

    private final Commitment commitment;

    Clauses(Commitment commitment) {
        this.commitment = commitment;
    }

    /** The parts in order; nothing but joints is lost between them. */
    List<Clause> of(Sentence sentence) {
        var clauses = new ArrayList<Clause>();
        var tokens = sentence.tokens();
        var joint = "";
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (JOINTS.contains(tokens.get(i).word()) && ends(sentence, from, i)) {
                add(clauses, sentence, from, i, joint);
                joint = tokens.get(i).word();
                from = i + 1;
            }
        }
        add(clauses, sentence, from, tokens.size(), joint);
        return List.copyOf(clauses);
    }

    /**
     * «и», "and" join words as often as clauses: they part only two promises, two subjects, and what is asked from what is
     * promised for it.
     */
    private boolean ends(Sentence sentence, int from, int at) {
        var tokens = sentence.tokens();
        if (tokens.get(at).kind() == Token.Kind.MARK) {
            return true;
        }
        if (at <= from || at + 1 >= tokens.size()) {
            return false;
        }
        var first = Clause.part(sentence, from, at);
        return commitment.of(Clause.part(sentence, at + 1, tokens.size())) != Strength.NONE
                && (SUBJECTS.contains(tokens.get(at + 1).word())
                        || commitment.of(first) != Strength.NONE
                        || commitment.role(first) == Clause.Role.ASKS);
    }

    private void add(List<Clause> clauses, Sentence sentence, int from, int end, String joint) {
        var tokens = sentence.tokens();
        int to = end;
        while (to > from && tokens.get(to - 1).kind() == Token.Kind.MARK) {
            to--;
        }
        if (to > from) {
            clauses.add(Clause.of(sentence, from, to, joint, commitment));
        }
    }
}
