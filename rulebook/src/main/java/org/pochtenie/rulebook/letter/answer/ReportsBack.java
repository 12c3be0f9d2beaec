package org.pochtenie.rulebook.letter.answer;

import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Language;

/** A request of the client of which the draft does not say that it is done, or when it will be. */
public final class ReportsBack implements LetterRule {
    private static final Wording SILENT =
            new Wording("Не сказано, сделана ли просьба: «%s»", "Nothing is said about whether this is done: “%s”");
    private static final Wording DONE = new Wording("Написать «сделано»", "Write that it is done");

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (reading.letter().isEmpty()) {
            return;
        }
        for (var coverage : reading.coverageHeard()) {
            if (coverage.state() == State.MISSED
                    && !coverage.weak()
                    && coverage.question().isRequest()) {
                var asked = coverage.question().shortForm();
                remarks.letter(asked, SILENT.with(asked), done(reading, asked));
            }
        }
    }

    private static @Nullable Fix done(Reading reading, String asked) {
        var body = reading.letter().body();
        if (body.isEmpty()) {
            return null;
        }
        var words = asked.replaceFirst("[.!?…]+$", "");
        var sentence = reading.language() == Language.RU
                ? "Вы просили: «" + words + "». Сделано."
                : "You asked: “" + words + "”. It is done.";
        return Fix.of(DONE, Edit.insert(body.getLast().end(), "\n\n" + sentence));
    }
}
