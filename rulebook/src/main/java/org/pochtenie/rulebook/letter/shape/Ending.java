package org.pochtenie.rulebook.letter.shape;

import java.util.List;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Zone;

/**
 * How a letter's own text ends.
 *
 * @param substance the sentences of the last paragraph that is more than courtesy, a list with the line that leads to it;
 *     empty where the whole letter is courtesy
 * @param courtesy whether thanks or a wish come after it, or close it
 */
record Ending(List<Sentence> substance, boolean courtesy) {
    /** A wish in one breath: «Удачных рейсов!» */
    private static final int WISH_WORDS = 9;

    private static final int COURTESY_SENTENCES = 2;
    private static final int REMARK_WORDS = 18;

    static Ending of(LetterText letter, PhraseList kind, PhraseList step) {
        var body = letter.blocks().stream()
                .filter(block -> block.zone().isBody() && !block.sentences().isEmpty())
                .toList();
        int last = body.size();
        while (last > 0 && isCourtesy(letter, body, last - 1, kind, step)) {
            last--;
        }
        boolean courtesy =
                last < body.size() || letter.blocks().stream().anyMatch(block -> block.zone() == Zone.CLOSING);
        if (last == 0) {
            return new Ending(List.of(), courtesy);
        }
        int first = last - 1;
        while (first > 0 && body.get(first).zone() == Zone.ITEM) {
            first--;
        }
        if (first > 0 && isRemark(body.get(first)) && body.get(first - 1).zone() == Zone.BODY) {
            first--;
        }
        var substance = body.subList(first, last).stream()
                .flatMap(block -> block.sentences().stream())
                .toList();
        var end = substance.subList(Math.max(0, substance.size() - 2), substance.size());
        return new Ending(substance, courtesy || end.stream().anyMatch(kind::isIn));
    }

    /** Thanks or a wish in a short paragraph that asks for nothing; the first paragraph has to be nothing else. */
    private static boolean isCourtesy(LetterText letter, List<Block> body, int i, PhraseList kind, PhraseList step) {
        var sentences = body.get(i).sentences();
        long kindly = sentences.stream()
                .filter(sentence -> kind.isIn(sentence) || isWish(letter, sentence))
                .count();
        return body.get(i).zone() == Zone.BODY
                && sentences.size() <= COURTESY_SENTENCES
                && sentences.stream().noneMatch(sentence -> step.isIn(sentence) || sentence.asks())
                && kindly >= (i == 0 ? sentences.size() : 1);
    }

    /** One short sentence may come after what matters. */
    private static boolean isRemark(Block block) {
        return block.zone() == Zone.BODY
                && block.sentences().size() == 1
                && block.sentences().getFirst().words().size() <= REMARK_WORDS;
    }

    private static boolean isWish(LetterText letter, Sentence sentence) {
        return sentence.words().size() <= WISH_WORDS
                && letter.text().charAt(sentence.end() - 1) == '!'
                && sentence.start() > 0;
    }
}
