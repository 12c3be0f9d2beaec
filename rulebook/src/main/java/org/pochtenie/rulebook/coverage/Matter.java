package org.pochtenie.rulebook.coverage;

import java.util.EnumSet;
import java.util.List;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/**
 * What a question, or a part of one, is about.
 *
 * @param content its telling words
 * @param wanted what it waits for
 */
record Matter(Question question, List<Token> tokens, List<Term> content, EnumSet<Wanted> wanted) {
    private static final int HARDLY = 2;

    static Matter of(Question question, Language language, Lexicons lexicons) {
        int length = question.text().length();
        var tokens = Words.tokens(question.text(), 0, length);
        return new Matter(
                question,
                tokens,
                Content.of(tokens, language, lexicons),
                Wanted.in(new Sentence(0, length, Zone.BODY, tokens), language));
    }

    /** Whether it has one telling word at most. */
    boolean isBare() {
        return content.size() <= 1;
    }

    /** Whether it has hardly a telling word and waits for neither time nor sum: any words may answer it. */
    boolean isVague() {
        return content.size() <= HARDLY
                && !question.isRequest()
                && !wanted.contains(Wanted.SUM)
                && !wanted.contains(Wanted.TIME);
    }
}
