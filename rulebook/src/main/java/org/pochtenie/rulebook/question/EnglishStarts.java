package org.pochtenie.rulebook.question;

import static org.pochtenie.rulebook.question.EnglishForms.word;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;

/** Where a clause of an English sentence begins, and where its words of substance do. */
final class EnglishStarts {
    private final Set<String> fillers;
    private final Set<String> joiners;

    EnglishStarts(FormWords words) {
        this.fillers = words.set("fillers");
        this.joiners = words.set("joiners");
    }

    boolean isFiller(Token token) {
        return fillers.contains(token.word());
    }

    /** Whether a token other than the first begins a clause. */
    boolean isClause(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        return before.kind() == Token.Kind.MARK && !before.is("'") || joiners.contains(before.word());
    }

    int afterFillers(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && (tokens.get(i).kind() == Token.Kind.MARK
                        || fillers.contains(tokens.get(i).word())
                        || isRepeated(tokens, i)
                        || isAside(tokens, i))) {
            i++;
        }
        return i;
    }

    /** "What, what do you …": the speaker begins again. */
    private static boolean isRepeated(List<Token> tokens, int i) {
        int next = i + 1;
        while (next < tokens.size() && tokens.get(next).kind() == Token.Kind.MARK) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).is(tokens.get(i).word());
    }

    /** "You know, …", "I mean, …" */
    private static boolean isAside(List<Token> tokens, int i) {
        var word = tokens.get(i).word();
        var next = word(tokens, i + 1);
        var before = word(tokens, i - 1);
        return (word.equals("you") && next.equals("know") || word.equals("i") && next.equals("mean"))
                        && word(tokens, i + 2).equals(",")
                || (word.equals("know") && before.equals("you") || word.equals("mean") && before.equals("i"))
                        && next.equals(",");
    }
}
