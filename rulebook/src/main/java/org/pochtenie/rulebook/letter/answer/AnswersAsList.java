package org.pochtenie.rulebook.letter.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Zone;

/** Three or more answers in one paragraph of running text. */
public final class AnswersAsList implements LetterRule {
    private static final Wording UNLISTED = new Wording("Ответов %d, а списка нет", "%d answers, and no list");
    private static final Wording LIST =
            new Wording("Пронумеровать ответы и повторить вопросы", "Number the answers and repeat the questions");
    private static final int MANY = 3;
    /** One at least has to be plain. */
    private static final int SURE = 1;

    /** An answer, from the sentence in which it begins to the next answer. */
    private record Answer(Coverage coverage, int sentence) {}

    @Override
    public void read(Reading reading, Remarks remarks) {
        int many = reading.profile().limit("answers-in-text", MANY);
        for (var block : reading.letter().blocks(Zone.BODY)) {
            var answers = answers(reading.coverage(), block);
            if (answers.size() >= many
                    && answers.stream().filter(one -> !one.coverage.weak()).count() >= SURE) {
                int start = block.sentences().get(answers.getFirst().sentence).start();
                int end = answers.getLast().coverage.end();
                remarks.text(start, end, UNLISTED.with(answers.size()), fix(reading, block, answers));
            }
        }
    }

    /** Those of different questions that begin in different sentences of the paragraph. */
    private static List<Answer> answers(List<Coverage> questions, Block block) {
        var answers = new ArrayList<Answer>();
        questions.stream()
                .filter(one -> one.state() != State.MISSED && one.start() >= block.start() && one.end() <= block.end())
                .sorted(Comparator.comparingInt(Coverage::start))
                .forEach(one -> {
                    int at = sentence(block, one.start());
                    if (answers.isEmpty() || answers.getLast().sentence < at) {
                        answers.add(new Answer(one, at));
                    }
                });
        return answers;
    }

    private static int sentence(Block block, int start) {
        int at = 0;
        while (at + 1 < block.sentences().size()
                && block.sentences().get(at + 1).start() <= start) {
            at++;
        }
        return at;
    }

    /** The sentences after an answer go with it; what stands before the first stays. */
    private static @Nullable Fix fix(Reading reading, Block block, List<Answer> answers) {
        var sentences = block.sentences();
        if (sentences.stream().anyMatch(Sentence::asks)) {
            return null;
        }
        var items = new ArrayList<String>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            int last = i + 1 < answers.size() ? answers.get(i + 1).sentence - 1 : sentences.size() - 1;
            var words = reading.draft()
                    .text()
                    .substring(
                            sentences.get(answer.sentence).start(),
                            sentences.get(last).end())
                    .replaceAll("\\s+", " ");
            items.add((i + 1) + ". " + answer.coverage.question().shortForm() + " " + words);
        }
        int start = sentences.get(answers.getFirst().sentence).start();
        var before = start > block.start() ? "\n\n" : "";
        return Fix.of(LIST, new Edit.Replace(start, block.end(), before + String.join("\n", items)));
    }
}
