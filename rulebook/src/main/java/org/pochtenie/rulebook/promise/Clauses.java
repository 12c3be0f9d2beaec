package org.pochtenie.rulebook.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Parts a sentence at its commas and joints, where the part after one promises something of its own. */
final class Clauses {
    private static final Set<String> JOINTS = Set.of(",", ";", "—", "–", ":", "(", ")", "и", "а", "and", "but", "then");

    private final Commitment commitment;

    Clauses(Commitment commitment) {
        this.commitment = commitment;
    }

    /** The parts in order; nothing but joints is lost between them. */
    List<Sentence> of(Sentence sentence) {
        var parts = new ArrayList<Sentence>();
        var tokens = sentence.tokens();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (JOINTS.contains(tokens.get(i).word()) && ends(sentence, tokens, from, i)) {
                add(parts, sentence, tokens.subList(from, i));
                from = i + 1;
            }
        }
        add(parts, sentence, tokens.subList(from, tokens.size()));
        return parts;
    }

    /** «и», "and" join words as often as clauses: they part only two promises, and what is asked from what is promised for it. */
    private boolean ends(Sentence sentence, List<Token> tokens, int from, int at) {
        if (tokens.get(at).kind() == Token.Kind.MARK) {
            return true;
        }
        var first = part(sentence, tokens.subList(from, at));
        return at > from
                && (commitment.isIn(first) || commitment.asks(first))
                && commitment.isIn(part(sentence, tokens.subList(at + 1, tokens.size())));
    }

    private static void add(List<Sentence> parts, Sentence sentence, List<Token> tokens) {
        int to = tokens.size();
        while (to > 0 && tokens.get(to - 1).kind() == Token.Kind.MARK) {
            to--;
        }
        if (to > 0) {
            parts.add(part(sentence, tokens.subList(0, to)));
        }
    }

    private static Sentence part(Sentence sentence, List<Token> tokens) {
        return tokens.isEmpty()
                ? new Sentence(sentence.end(), sentence.end(), sentence.zone(), tokens)
                : new Sentence(tokens.getFirst().start(), tokens.getLast().end(), sentence.zone(), tokens);
    }
}
