package org.pochtenie.rulebook.question;

import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/**
 * Tells questions and requests that wait for words or work from favours of the moment, which are asked of those in the
 * same room.
 *
 * @param spoken how such favours begin
 * @param office what letters are about: with such a word it is none
 * @param promo what is written to everybody: nobody in particular has to do it
 */
record Due(PhraseList spoken, PhraseList office, PhraseList promo) {
    private static final int NAME = 4;

    boolean holds(Question question) {
        var tokens = Words.tokens(question.text(), 0, question.text().length());
        if (tokens.isEmpty()) {
            return false;
        }
        var sentence = new Sentence(0, question.text().length(), Zone.BODY, tokens);
        boolean request = question.kind() == QuestionKind.DO || question.kind() == QuestionKind.SEND;
        if (request && promo.isIn(sentence)) {
            return false;
        }
        return office.isIn(sentence) || !isSpoken(sentence) && (!request || sentence.asks());
    }

    /** After the name of the one spoken to, too. */
    private boolean isSpoken(Sentence sentence) {
        var tokens = sentence.tokens();
        for (int i = 1; i < Math.min(tokens.size() - 1, NAME); i++) {
            if (tokens.get(i).is(",")) {
                var rest = tokens.subList(i + 1, tokens.size());
                if (spoken.isIn(new Sentence(rest.getFirst().start(), sentence.end(), sentence.zone(), rest))) {
                    return true;
                }
            }
        }
        return spoken.isIn(sentence);
    }
}
