package org.pochtenie.rulebook.letter.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Zone;

/** A paragraph so long that its topics cannot be told apart by eye. */
public final class Structure implements LetterRule {
    private static final Wording LONG = new Wording(
            "В абзаце слов: %d, его трудно прочесть с первого раза", "A paragraph of %d words is hard to take in");
    private static final Wording SPLIT = new Wording("Разделить на абзацы", "Split into paragraphs");
    private static final int LONGEST = 110;
    private static final int COMFORTABLE = 45;

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        int longest = reading.profile().limit("paragraph-words", LONGEST);
        for (var block : reading.letter().blocks(Zone.BODY)) {
            int words = block.sentences().stream().mapToInt(Structure::words).sum();
            if (words > longest && block.sentences().size() > 1) {
                remarks.text(
                        block.start(),
                        block.sentences().getFirst().end(),
                        LONG.with(words),
                        fix(reading, block.sentences()));
            }
        }
    }

    private static int words(Sentence sentence) {
        return sentence.words().size();
    }

    /** A new paragraph begins where the last one has become long enough, but not for a last short sentence. */
    private static @Nullable Fix fix(Reading reading, List<Sentence> sentences) {
        var text = new StringBuilder();
        int words = 0;
        int paragraphs = 1;
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            boolean full = words > 0 && words + words(sentence) / 2 > COMFORTABLE;
            if (i > 0) {
                text.append(full ? "\n\n" : " ");
                paragraphs += full ? 1 : 0;
            }
            words = full ? words(sentence) : words + words(sentence);
            text.append(reading.draft().text(), sentence.start(), sentence.end());
        }
        int start = sentences.getFirst().start();
        int end = sentences.getLast().end();
        return paragraphs == 1 ? null : Fix.of(SPLIT, new Edit.Replace(start, end, text.toString()));
    }
}
