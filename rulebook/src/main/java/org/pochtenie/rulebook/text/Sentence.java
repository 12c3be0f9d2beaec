package org.pochtenie.rulebook.text;

import java.util.List;
import java.util.Set;

/** A sentence with its tokens; offsets count UTF-16 units of the whole text. */
public final class Sentence {
    private final int start;
    private final int end;
    private final Zone zone;
    private final List<Token> tokens;
    private final Notes notes;

    public Sentence(int start, int end, Zone zone, List<Token> tokens) {
        this(start, end, zone, tokens, new Notes());
    }

    private Sentence(int start, int end, Zone zone, List<Token> tokens, Notes notes) {
        this.start = start;
        this.end = end;
        this.zone = zone;
        this.tokens = List.copyOf(tokens);
        this.notes = notes;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Zone zone() {
        return zone;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** What is known of its words, wherever it stands: offsets in it are to be counted from the start of the sentence. */
    public Notes notes() {
        return notes;
    }

    /** The same words so much further on in a text. */
    public Sentence moved(int by) {
        return by == 0
                ? this
                : new Sentence(
                        start + by,
                        end + by,
                        zone,
                        tokens.stream().map(token -> token.moved(by)).toList(),
                        notes);
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
