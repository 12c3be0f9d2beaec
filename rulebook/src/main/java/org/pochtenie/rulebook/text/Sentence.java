package org.pochtenie.rulebook.text;

import java.util.List;
import java.util.Set;

/** A sentence with its tokens; offsets count UTF-16 units of the whole text. */
public record Sentence(int start, int end, Zone zone, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The tokens that are words, numbers and addresses. */
    public List<Token> words() {
        return tokens.stream().filter(token -> token.kind() != Token.Kind.MARK).toList();
    }

    public boolean hasAny(Set<String> folded) {
        return tokens.stream().anyMatch(token -> folded.contains(token.word()));
    }

    /** Whether it ends with a question mark, closing quotes and brackets aside. */
    public boolean asks() {
        for (var token : tokens.reversed()) {
            if (token.word().indexOf('?') >= 0 || token.word().indexOf('？') >= 0) {
                return true;
            }
            if (token.kind() != Token.Kind.MARK || ")»\"'”".indexOf(token.word().charAt(0)) < 0) {
                return false;
            }
        }
        return false;
    }
}
