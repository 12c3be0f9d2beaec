package org.pochtenie.desk;

import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.ConversationChanged;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.desk.openquestion.AskedAndAnswered;
import org.pochtenie.desk.openquestion.PutOffAnswers;
import org.pochtenie.desk.openquestion.Reminding;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.promise.PromiseChanged;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.promise.SentPromises;
import org.pochtenie.desk.question.QuestionChanged;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What we have said, promised and asked, when something happens: after {@link Reactions}, before the debts that
 * {@link OwedReactions} pays, and in the same transaction.
 */
@Component
class WordReactions {
    private final Promises promises;
    private final SentPromises sentPromises;
    private final AskedAndAnswered askedAndAnswered;
    private final PutOffAnswers putOffAnswers;
    private final Reminding reminding;

    WordReactions(
            Promises promises,
            SentPromises sentPromises,
            AskedAndAnswered askedAndAnswered,
            PutOffAnswers putOffAnswers,
            Reminding reminding) {
        this.promises = promises;
        this.sentPromises = sentPromises;
        this.askedAndAnswered = askedAndAnswered;
        this.putOffAnswers = putOffAnswers;
        this.reminding = reminding;
    }

    /** A letter of ours is on its way: what it promises and asks is noted. */
    @Order(2)
    @EventListener
    void on(LetterSent event) {
        sentPromises.sent(event);
        askedAndAnswered.weWrote(event.letter());
        putOffAnswers.look(event.conversation());
    }

    /** A client has written, or a letter of ours was found that was written elsewhere. */
    @Order(2)
    @EventListener
    void on(LetterArrived event) {
        var received = event.received();
        if (isWrittenElsewhere(received.arrived())) {
            sentPromises.foundElsewhere(received);
            askedAndAnswered.weWrote(received.letter());
            putOffAnswers.look(received.conversation());
        } else if (isFromClient(received.arrived())) {
            askedAndAnswered.clientWrote(received);
        }
    }

    private static boolean isWrittenElsewhere(Arrived arrived) {
        return arrived.direction() == Direction.OUT && arrived.author() == null && !arrived.history();
    }

    private static boolean isFromClient(Arrived arrived) {
        return arrived.direction() == Direction.IN && arrived.kind() == LetterKind.LETTER && !arrived.history();
    }

    /** A colleague said what became of a question: the answer that was promised may have been given. */
    @EventListener
    void on(QuestionChanged event) {
        sentPromises.answered(event.question().conversation(), null);
        putOffAnswers.look(event.question().conversation());
    }

    /** A promise may stand for answers that are put off. */
    @EventListener
    void on(PromiseChanged event) {
        putOffAnswers.look(event.conversation());
    }

    /** A conversation that is closed asks nothing any more. */
    @EventListener
    void on(ConversationChanged event) {
        if (event.before().state() != event.after().state()) {
            reminding.look(event.after().id());
        }
    }

    /** Two conversations are one. */
    @Order(2)
    @EventListener
    void on(ConversationsMerged event) {
        promises.merged(event.from(), event.into());
        askedAndAnswered.merged(event.from(), event.into());
        putOffAnswers.forget(event.from());
        putOffAnswers.look(event.into());
    }
}
