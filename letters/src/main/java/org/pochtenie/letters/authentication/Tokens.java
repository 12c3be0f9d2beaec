package org.pochtenie.letters.authentication;

import java.util.ArrayList;
import java.util.List;

/** Cuts a header value at semicolons, and each piece into words, equals signs and comments (RFC 5322 section 3.2). */
final class Tokens {
    static final String EQUALS = "=";

    private final String source;
    private final List<List<String>> pieces = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> piece = new ArrayList<>();
    private int at;

    private Tokens(String source) {
        this.source = source;
    }

    /** A comment is one word that begins with its bracket; a quoted string is one word without its marks. */
    static List<List<String>> of(String source) {
        Tokens tokens = new Tokens(source);
        while (tokens.at < source.length()) {
            tokens.one();
        }
        tokens.endPiece();
        return tokens.pieces;
    }

    private void one() {
        char c = source.charAt(at++);
        if (c == '(') {
            endWord();
            comment();
        } else if (c == '"') {
            quoted();
        } else if (c <= ' ') {
            endWord();
        } else if (c == ';') {
            endPiece();
        } else if (c == '=' && !afterEquals()) {
            endWord();
            piece.add(EQUALS);
        } else {
            word.append(c);
        }
    }

    /** An equals sign within a value ({@code mailfrom=bounce+a=b@c.example}) separates nothing. */
    private boolean afterEquals() {
        return !word.isEmpty() && !piece.isEmpty() && piece.getLast().equals(EQUALS);
    }

    private void comment() {
        int start = at - 1;
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at += c == '\\' && at < source.length() ? 1 : 0;
        }
        piece.add(source.substring(start, at));
    }

    private void quoted() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '"') {
                return;
            }
            word.append(c == '\\' && at < source.length() ? source.charAt(at++) : c);
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            piece.add(word.toString());
            word.setLength(0);
        }
    }

    private void endPiece() {
        endWord();
        pieces.add(piece);
        piece = new ArrayList<>();
    }
}
