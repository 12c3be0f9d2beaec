package org.pochtenie.rulebook.promise;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** What somebody else has said in quotation marks is no promise of the writer's. */
final class Unquoted {
    /** The name of a thing, «Вечерний звон», is shorter. */
    private static final int NAME = 2;

    private Unquoted() {}

    /** The sentence with a blank mark in place of every quoted word, so that the others keep their places. */
    static Sentence of(Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(Unquoted::isMark)) {
            return sentence;
        }
        var tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            if (isMark(tokens.get(i))) {
                int to = i + 1;
                while (to < tokens.size() && !isMark(tokens.get(to))) {
                    to++;
                }
                if (to - i - 1 > NAME) {
                    tokens.subList(i + 1, to).replaceAll(Unquoted::blank);
                }
                i = to;
            }
        }
        return new Sentence(sentence.start(), sentence.end(), sentence.zone(), tokens);
    }

    private static boolean isMark(Token token) {
        return token.kind() == Token.Kind.MARK && "«»\"“”„".indexOf(token.word().charAt(0)) >= 0;
    }

    private static Token blank(Token token) {
        return new Token(token.start(), token.end(), Token.Kind.MARK, "\"", List.of());
    }
}
