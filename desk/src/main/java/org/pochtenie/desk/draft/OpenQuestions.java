package org.pochtenie.desk.draft;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.rulebook.question.Asked;
import org.springframework.stereotype.Component;

/** The questions of the client that a draft should answer, with those that its author has ticked by hand. */
@Component
class OpenQuestions {
    /** A promised answer that is due so soon belongs into the letter that is written now. */
    private static final Duration SOON = Duration.ofHours(1);

    /** A question, as the composer lists it. */
    record Listed(long id, String text, String full, boolean ticked) {}

    private final Questions questions;
    private final InstantSource now;

    OpenQuestions(Questions questions, InstantSource now) {
        this.questions = questions;
        this.now = now;
    }

    /** @param ticked those that the author says he has answered */
    List<Asked> asked(@Nullable Long conversation, Set<Long> ticked) {
        return of(conversation).stream()
                .map(question -> question.asked(ticked.contains(question.id())))
                .toList();
    }

    List<Listed> listed(Draft draft) {
        return of(draft.conversation()).stream()
                .map(question -> new Listed(
                        question.id(),
                        question.shortForm(),
                        question.text(),
                        draft.ticked().contains(question.id())))
                .toList();
    }

    private List<KeptQuestion> of(@Nullable Long conversation) {
        return conversation == null
                ? List.of()
                : questions.owed(conversation, now.instant().plus(SOON));
    }
}
