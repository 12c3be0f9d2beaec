package org.pochtenie.rulebook.letter.shape;

import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/**
 * How a letter's own text ends.
 *
 * @param substance the last sentences of the last paragraph that is more than courtesy, of a list its last item and the line
 *     that leads to it; empty where the whole letter is courtesy
 * @param courtesy whether thanks or a wish come after it, or close it
 */
record Ending(List<Sentence> substance, boolean courtesy) {
    /** A wish in one breath: «Удачных рейсов!» */
    private static final int WISH_WORDS = 9;

    private static final int COURTESY_SENTENCES = 2;

    /** So many sentences are the end of a paragraph. */
    private static final int LAST = 2;

    /** @param name of the author; a short last line with it is a signature */
    static Ending of(LetterText letter, String name, PhraseList kind, PhraseList step) {
        var body = letter.blocks().stream()
                .filter(block -> block.zone().isBody() && !block.sentences().isEmpty())
                .filter(block -> !isScrap(letter, block))
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
        var substance = body.get(last - 1).zone() == Zone.ITEM
                ? ofList(body, last - 1)
                : end(letter, body.get(last - 1), name, kind, step);
        return new Ending(
                substance,
                courtesy || last(body.get(last - 1).sentences()).stream().anyMatch(kind::isIn));
    }

    /** A nickname, dashes, a number: one or two words on a line of their own that end without a mark. */
    private static boolean isScrap(LetterText letter, Block block) {
        return block.zone() == Zone.BODY
                && block.sentences().size() == 1
                && block.sentences().getFirst().words().size() <= 2
                && ".!?…"
                                .indexOf(letter.text()
                                        .charAt(block.sentences().getFirst().end() - 1))
                        < 0;
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

    private static List<Sentence> ofList(List<Block> body, int lastItem) {
        int lead = lastItem;
        while (lead >= 0 && body.get(lead).zone() == Zone.ITEM) {
            lead--;
        }
        var both = new ArrayList<Sentence>();
        if (lead >= 0) {
            both.add(body.get(lead).sentences().getLast());
        }
        both.addAll(last(body.get(lastItem).sentences()));
        return both;
    }

    /** Without the wish and the name that stand in the same paragraph. */
    private static List<Sentence> end(LetterText letter, Block block, String name, PhraseList kind, PhraseList step) {
        var sentences = block.sentences();
        int last = sentences.size();
        while (last > 1 && isIdle(letter, sentences.get(last - 1), name, kind, step)) {
            last--;
        }
        return last(sentences.subList(0, last));
    }

    private static boolean isIdle(LetterText letter, Sentence sentence, String name, PhraseList kind, PhraseList step) {
        return isSigned(sentence, name)
                || !sentence.asks() && !step.isIn(sentence) && (kind.isIn(sentence) || isWish(letter, sentence));
    }

    private static List<Sentence> last(List<Sentence> sentences) {
        return sentences.subList(Math.max(0, sentences.size() - LAST), sentences.size());
    }

    private static boolean isSigned(Sentence sentence, String name) {
        var words = sentence.words();
        return !words.isEmpty()
                && words.size() <= WISH_WORDS
                && List.of(Words.fold(name).split(" "))
                        .contains(words.getFirst().word());
    }

    private static boolean isWish(LetterText letter, Sentence sentence) {
        return sentence.words().size() <= WISH_WORDS
                && letter.text().charAt(sentence.end() - 1) == '!'
                && sentence.start() > 0;
    }
}
