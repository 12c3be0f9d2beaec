package org.pochtenie.rulebook.question;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.text.Token;

/** Joins again what a careless keyboard has parted: "what' s", "isn' t". */
final class Apostrophes {
    private Apostrophes() {}

    static List<Token> joined(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> token.is("'"))) {
            return tokens;
        }
        var joined = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean parted = token.is("'")
                    && !joined.isEmpty()
                    && joined.getLast().end() == token.start()
                    && joined.getLast().isWord()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).word().length() <= 2
                    && tokens.get(i + 1).isWord();
            if (parted) {
                var before = joined.removeLast();
                var after = tokens.get(++i);
                var word = before.word() + "'" + after.word();
                joined.add(new Token(before.start(), after.end(), Token.Kind.WORD, word, List.of(word)));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }
}
