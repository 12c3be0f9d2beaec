package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Language;

/** A question of the client, no mere request, that the draft neither answers nor puts off to a date; answers in another order. */
public final class AnswersEveryQuestion implements LetterRule {
    private static final Wording MISSED = new Wording("Нет ответа на вопрос: «%s»", "No answer to: “%s”");
    private static final Wording ORDER = new Wording(
            "Ответы идут не в том порядке, в каком заданы вопросы",
            "The answers do not follow the order of the questions");
    private static final Wording PUT_OFF =
            new Wording("Пообещать ответ завтра до 12:00", "Promise the answer by tomorrow 12:00");

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (reading.letter().isEmpty()) {
            return;
        }
        for (var coverage : reading.coverageHeard()) {
            if (coverage.state() == State.MISSED && !coverage.question().isRequest()) {
                var asked = coverage.question().shortForm();
                var told = coverage.weak() ? remarks.atMost(Weight.HINT) : remarks;
                told.letter(asked, MISSED.with(asked), putOff(reading, asked));
            }
        }
        outOfOrder(reading.coverage(), remarks);
    }

    private static void outOfOrder(List<Coverage> questions, Remarks remarks) {
        Coverage furthest = null;
        for (var coverage : questions) {
            if (coverage.state() != State.ANSWERED || coverage.weak() || coverage.start() < 0) {
                continue;
            }
            if (furthest != null && coverage.end() <= furthest.start()) {
                remarks.atMost(Weight.WARN).text(coverage.start(), coverage.end(), ORDER);
                return;
            }
            furthest = furthest == null || coverage.start() > furthest.start() ? coverage : furthest;
        }
    }

    private static @Nullable Fix putOff(Reading reading, String asked) {
        var blocks = reading.letter().blocks().stream()
                .filter(block -> block.zone().isBody())
                .toList();
        if (blocks.isEmpty()) {
            return null;
        }
        var promise = reading.language() == Language.RU
                ? "На вопрос «" + asked + "» отвечу завтра до 12:00."
                : "I will answer “" + asked + "” by tomorrow 12:00.";
        return Fix.of(PUT_OFF, Edit.insert(blocks.getLast().end(), "\n\n" + promise));
    }
}
