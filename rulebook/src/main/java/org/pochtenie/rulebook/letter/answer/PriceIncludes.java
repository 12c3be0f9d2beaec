package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Amounts;
import org.pochtenie.rulebook.text.Amounts.Amount;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** A price that is named without what it includes. */
public final class PriceIncludes implements LetterRule {
    private static final Wording BARE =
            new Wording("Не сказано, что входит в цену: %s", "The letter does not say what the price includes: %s");
    /** A file that has the list: an offer, an estimate. */
    private static final Pattern OFFER = Words.pattern(
            ".*(?:смет|предложени|\\bкп\\b|прайс|расценк|спецификац|quot|estimate|propos|offer|price|rates).*");
    /** "Design, texts and two rounds of changes": three things in a row. */
    private static final Pattern ENUMERATION =
            Words.pattern("(?s).*[^,.:;!?]{3,}, (?:[^.;!?]+, )*[^.;!?]+ (?:и|and|плюс|plus) .+");

    private final PhraseList prices;
    private final PhraseList otherMoney;
    private final PhraseList never;
    private final PhraseList includes;

    public PriceIncludes(RuleFile file) {
        prices = file.phrases("prices");
        otherMoney = file.phrases("other-money");
        never = file.phrases("never");
        includes = file.phrases("includes");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        if (!draft.kind().goesOut()
                || draft.kind() == Kind.FORWARD
                || draft.attachments().stream()
                        .anyMatch(name -> OFFER.matcher(name).matches())) {
            return;
        }
        var blocks = reading.letter().blocks().stream()
                .filter(block -> block.zone().isBody())
                .toList();
        Amount bare = null;
        for (int i = 0; i < blocks.size(); i++) {
            var price = price(reading, blocks.get(i));
            if (price != null && isExplained(reading, blocks, i)) {
                return;
            }
            bare = bare == null ? price : bare;
        }
        if (bare != null) {
            remarks.text(bare.start(), bare.end(), BARE.with(draft.text().substring(bare.start(), bare.end())));
        }
    }

    /** The first price of a paragraph that the conversation does not know yet. */
    private @Nullable Amount price(Reading reading, Block block) {
        for (var sentence : block.sentences()) {
            var amounts = Amounts.in(reading.draft().text(), sentence.start(), sentence.end());
            if (!amounts.isEmpty() && namesPrice(reading, sentence) && !isKnown(reading, amounts.getFirst())) {
                return amounts.getFirst();
            }
        }
        return null;
    }

    /** It speaks of a price, or gives the answer to "how much?". */
    private boolean namesPrice(Reading reading, Sentence sentence) {
        if (never.isIn(sentence)) {
            return false;
        }
        return prices.isIn(sentence)
                || !otherMoney.isIn(sentence)
                        && reading.coverage().stream()
                                .anyMatch(one -> one.question().kind() == QuestionKind.HOW_MUCH
                                        && one.start() < sentence.end()
                                        && sentence.start() < one.end());
    }

    /** An amount that the client has named himself, or that we have named before. */
    private static boolean isKnown(Reading reading, Amount amount) {
        return reading.conversation().letters().stream()
                .anyMatch(said -> amounts(reading, said).stream()
                        .anyMatch(earlier -> earlier.digits().equals(amount.digits())));
    }

    private static List<Amount> amounts(Reading reading, Said said) {
        return reading.letter(said)
                .notes()
                .get(Amounts.class, () -> Amounts.in(said.text(), 0, said.text().length()));
    }

    /** In so many words in the paragraphs around it, or by a list of things beside the amount. */
    private boolean isExplained(Reading reading, List<Block> blocks, int i) {
        var around = blocks.subList(Math.max(0, i - 1), Math.min(blocks.size(), i + 3));
        return around.stream().flatMap(block -> block.sentences().stream()).anyMatch(includes::isIn)
                || isEnumerated(reading, blocks, i);
    }

    private boolean isEnumerated(Reading reading, List<Block> blocks, int i) {
        var text = reading.draft().text();
        var sentences = blocks.get(i).sentences();
        for (int j = 0; j < sentences.size(); j++) {
            var amounts =
                    Amounts.in(text, sentences.get(j).start(), sentences.get(j).end());
            if (!amounts.isEmpty()) {
                var next = sentences.get(Math.min(j + 1, sentences.size() - 1));
                int end = otherMoney.isIn(next) ? sentences.get(j).end() : next.end();
                return ENUMERATION
                        .matcher(text.substring(amounts.getFirst().end(), end))
                        .matches();
            }
        }
        return false;
    }
}
