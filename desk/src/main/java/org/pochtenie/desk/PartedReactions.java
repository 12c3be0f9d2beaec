package org.pochtenie.desk;

import java.util.Set;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.change.Changes;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.complaint.Complaints;
import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.conflict.Noticed;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.LettersParted;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.openquestion.AskedAndAnswered;
import org.pochtenie.desk.openquestion.PutOffAnswers;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.result.Results;
import org.pochtenie.desk.silence.Silences;
import org.pochtenie.desk.statuspage.PageQuestions;
import org.pochtenie.desk.talk.TalkSummaries;
import org.pochtenie.desk.talk.Talks;
import org.pochtenie.rulebook.duty.Happening;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What goes with letters that were given a conversation of their own, in the transaction that does it: all that was asked,
 * promised and agreed in them, and what we owe for it. The way back is that two conversations are one.
 */
@Component
class PartedReactions {
    private final Questions questions;
    private final Noticed noticed;
    private final ResponseClocks clocks;
    private final Conversations conversations;
    private final PageQuestions pageQuestions;
    private final AskedAndAnswered askedAndAnswered;
    private final PutOffAnswers putOffAnswers;
    private final Agreements agreements;
    private final Silences silences;
    private final Ledgers ledgers;

    /** Those whose things are owed for. */
    @Component
    record Ledgers(Debts debts, Promises promises, Talks talks, Results results, Changes changes, Course complaints) {}

    PartedReactions(
            Questions questions,
            Noticed noticed,
            ResponseClocks clocks,
            Conversations conversations,
            PageQuestions pageQuestions,
            AskedAndAnswered askedAndAnswered,
            PutOffAnswers putOffAnswers,
            Agreements agreements,
            Silences silences,
            Ledgers ledgers) {
        this.questions = questions;
        this.noticed = noticed;
        this.clocks = clocks;
        this.conversations = conversations;
        this.pageQuestions = pageQuestions;
        this.askedAndAnswered = askedAndAnswered;
        this.putOffAnswers = putOffAnswers;
        this.agreements = agreements;
        this.silences = silences;
        this.ledgers = ledgers;
    }

    @EventListener
    void on(LettersParted event) {
        questions.parted(event.letters(), event.into());
        noticed.parted(event.letters(), event.into());
        event.waiting().ifPresent(letter -> clocks.happened(event.into(), letter.id(), wrote(letter)));
        agreements.parted(event.letters(), event.into());
        owed(event);
        asked(event);
        silences.parted(event.letters(), event.from(), event.into());
    }

    private void owed(LettersParted event) {
        var letters = event.letters();
        var into = event.into();
        var debts = ledgers.debts();
        debts.moved(Promises.OWED, ledgers.promises().parted(letters, into), into);
        debts.moved(Set.of(TalkSummaries.KIND), ledgers.talks().parted(letters, into), into);
        debts.moved(Set.of(Results.KIND), ledgers.results().parted(letters, into), into);
        debts.moved(Set.of(Changes.KIND), ledgers.changes().parted(letters, into), into);
        debts.moved(Set.of(Complaints.KIND), ledgers.complaints().parted(letters, into), into);
    }

    /** After the promises: they may stand for answers that are put off. */
    private void asked(LettersParted event) {
        event.letters().stream()
                .flatMap(id -> conversations.letter(id).stream())
                .map(LetterInConversation::messageId)
                .filter(id -> id != null)
                .forEach(id -> pageQuestions.parted(id, event.into()));
        askedAndAnswered.parted(event.letters(), event.from(), event.into());
        putOffAnswers.look(event.from());
        putOffAnswers.look(event.into());
    }

    private static Happening wrote(LetterInConversation letter) {
        return new Happening.ClientWrote(
                letter.came(),
                letter.kind(),
                letter.ownText(),
                !letter.attachments().isEmpty());
    }
}
