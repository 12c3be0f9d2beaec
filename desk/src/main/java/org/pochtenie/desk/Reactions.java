package org.pochtenie.desk;

import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.Happening;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who does what when something happens, written out.
 *
 * <p>Everything here happens within the transaction of whoever said it: both are stored, or neither.
 */
@Component
class Reactions {
    private final ResponseClocks clocks;
    private final Questions questions;

    Reactions(ResponseClocks clocks, Questions questions) {
        this.clocks = clocks;
        this.questions = questions;
    }

    /** A letter has come. Those of history are read only. */
    @EventListener
    void on(LetterArrived event) {
        var received = event.received();
        var arrived = received.arrived();
        if (arrived.history()) {
            return;
        }
        if (arrived.direction() == Direction.IN) {
            clocks.happened(received.conversation(), received.letter(), clientWrote(arrived));
        } else if (arrived.author() == null) {
            // Written on a telephone and found in the Sent folder; our own letters are told of by LetterSent.
            clocks.happened(
                    received.conversation(), received.letter(), new Happening.WeWrote(arrived.came(), null));
        }
    }

    /** Two conversations are one. */
    @EventListener
    void on(ConversationsMerged event) {
        clocks.moved(event.from(), event.into());
        questions.moved(event.from(), event.into());
    }

    private static Happening.ClientWrote clientWrote(Arrived arrived) {
        var files = arrived.letter().attachments().stream().anyMatch(file -> !file.inline());
        return new Happening.ClientWrote(
                arrived.came(), LetterKind.valueOf(arrived.kind().name()), arrived.ownText(), files);
    }
}
