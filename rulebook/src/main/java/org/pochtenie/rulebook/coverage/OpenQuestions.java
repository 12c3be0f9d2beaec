package org.pochtenie.rulebook.coverage;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;

/** Which questions of the client still wait for an answer, judged from the letters alone. */
public final class OpenQuestions {
    private OpenQuestions() {}

    /** @param zone the zone in which our earlier letters meant "tomorrow" */
    public static List<Asked> in(ConversationSoFar conversation, Lexicons lexicons, ZoneId zone) {
        List<Asked> open = new ArrayList<>();
        var letters = conversation.letters();
        for (int i = 0; i < letters.size(); i++) {
            var said = letters.get(i);
            var letter = LetterText.of(said.text());
            if (said.direction() == Direction.IN) {
                ask(i, letter, open, lexicons);
            } else {
                open = stillOpen(open, said, letter, lexicons, zone);
            }
        }
        return open;
    }

    private static void ask(int index, LetterText letter, List<Asked> open, Lexicons lexicons) {
        int number = 0;
        for (var question : Questions.in(letter)) {
            number++;
            if (isToThePoint(question, lexicons)) {
                open.add(new Asked(index + "." + number, question, false));
            }
        }
    }

    /** "Please answer" asks for no more than the other questions do. */
    private static boolean isToThePoint(Question question, Lexicons lexicons) {
        boolean request = question.kind() == QuestionKind.DO || question.kind() == QuestionKind.SEND;
        return !request
                || question.text().indexOf('?') >= 0
                || !Content.of(
                                Words.tokens(question.text(), 0, question.text().length()),
                                Language.of(question.text(), Language.RU),
                                lexicons)
                        .isEmpty();
    }

    /**
     * An earlier letter of ours that answered something has settled what it was silent about: the client has read it and
     * would have asked again. One that only put things off has settled nothing.
     */
    private static List<Asked> stillOpen(
            List<Asked> open, Said said, LetterText letter, Lexicons lexicons, ZoneId zone) {
        var language = Language.of(said.text(), Language.RU);
        var coverage = Answers.to(open, letter, language, lexicons, said.date(), zone);
        boolean answered = coverage.stream().anyMatch(one -> one.state() == State.ANSWERED && !one.weak());
        return new ArrayList<>(coverage.stream()
                .filter(one -> one.state() == State.DEFERRED || one.state() == State.MISSED && !answered)
                .map(one -> one.asked())
                .toList());
    }
}
