package org.pochtenie.desk.openquestion;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.duty.PromiseTerm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The client's questions whose answer we have put off: they stand on the Today page by their date, where no promise does so. */
@Component
public class PutOffAnswers implements Owing {
    private final Questions questions;
    private final Promises promises;
    private final Debts debts;
    private final Conversations conversations;
    private final AnswerTimes answerTimes;
    private final QuestionLetters letters;
    private final InstantSource now;

    PutOffAnswers(
            Questions questions,
            Promises promises,
            Debts debts,
            Conversations conversations,
            AnswerTimes answerTimes,
            QuestionLetters letters,
            InstantSource now) {
        this.questions = questions;
        this.promises = promises;
        this.debts = debts;
        this.conversations = conversations;
        this.answerTimes = answerTimes;
        this.letters = letters;
        this.now = now;
    }

    @Override
    public String kind() {
        return "question";
    }

    /** After whatever may have changed what is put off in a conversation. */
    @Transactional
    public void look(long conversation) {
        var putOff = putOff(conversation);
        var head = conversations.byId(conversation);
        if (putOff.isEmpty() || head.isEmpty()) {
            forget(conversation);
        } else {
            debts.owe(owed(head.get(), putOff));
        }
    }

    /** Nothing is owed in that conversation any more: it continues in another. */
    @Transactional
    public void forget(long conversation) {
        debts.dropped(kind(), conversation);
    }

    private List<KeptQuestion> putOff(long conversation) {
        var promised = promises.answering(conversation);
        return questions.open(conversation).stream()
                .filter(question -> question.deferredUntil() != null && !promised.contains(question.id()))
                .toList();
    }

    private Owed owed(Conversation head, List<KeptQuestion> putOff) {
        var due = putOff.stream()
                .map(KeptQuestion::deferredUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var words = putOff.stream().map(KeptQuestion::shortForm).collect(Collectors.joining(" "));
        return new Owed(
                kind(),
                head.id(),
                head.client(),
                head.id(),
                head.assignee(),
                Reminding.shortened(words),
                due,
                show(head.id(), due, putOff));
    }

    private Instant show(long conversation, Instant due, List<KeptQuestion> putOff) {
        var asked = putOff.getFirst().askedAt();
        return new PromiseTerm(asked, due)
                .show(answerTimes.of(conversation).calendar().working());
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        var putOff = putOff(debt.owed().subject());
        return putOff.isEmpty()
                ? Optional.empty()
                : Optional.of(letters.answer(debt.owed().subject(), putOff, author, now.instant()));
    }

    /** What the letter has not answered is owed as before. */
    @Override
    public void sent(Debt debt, long letter) {
        look(debt.owed().subject());
    }
}
