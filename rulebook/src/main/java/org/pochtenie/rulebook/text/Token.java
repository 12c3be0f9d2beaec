package org.pochtenie.rulebook.text;

import java.util.List;

/**
 * A word, number, address or mark of a text.
 *
 * @param start first UTF-16 unit in the whole text
 * @param end one past the last
 * @param word folded as {@link Words#fold} does; neighbouring end marks are one token
 * @param lemmas the basic forms that the word may have, folded; the word itself where nobody knows
 */
public record Token(int start, int end, Kind kind, String word, List<String> lemmas) {
    /** What sort of token it is. */
    public enum Kind {
        WORD,
        NUMBER,
        /** A web or mail address, or a file name. */
        ADDRESS,
        MARK
    }

    Token moved(int by) {
        return new Token(start + by, end + by, kind, word, lemmas);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether that is one of its basic forms. */
    public boolean isOf(String lemma) {
        return lemmas.contains(lemma);
    }

    public boolean is(String folded) {
        return word.equals(folded);
    }
}
