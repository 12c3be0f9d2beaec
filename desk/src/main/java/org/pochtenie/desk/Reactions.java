package org.pochtenie.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.ConversationChanged;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.Happening;
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
    private final Drafts drafts;
    private final Outbox outbox;
    private final InstantSource now;

    Reactions(ResponseClocks clocks, Questions questions, Drafts drafts, Outbox outbox, InstantSource now) {
        this.now = now;
        this.drafts = drafts;
        this.outbox = outbox;
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

    /** A colleague said whose turn it is, put it off, or it came back by itself. */
    @EventListener
    void on(ConversationChanged event) {
        happening(event.before(), event.after(), now.instant())
                .ifPresent(happening -> clocks.happened(event.after().id(), null, happening));
    }

    private static Optional<Happening> happening(Conversation before, Conversation after, Instant at) {
        var ours = after.state() == State.WAITING_FOR_US;
        if (after.state() == before.state()) {
            var snoozed = after.snoozedUntil() != null;
            return !ours || snoozed == (before.snoozedUntil() != null)
                    ? Optional.empty()
                    : Optional.of(snoozed ? new Happening.Snoozed(at) : new Happening.OurTurn(at));
        }
        return Optional.of(
                switch (after.state()) {
                    case WAITING_FOR_US -> new Happening.OurTurn(at);
                    case WAITING_FOR_CLIENT -> new Happening.ClientsTurn(at);
                    case CLOSED -> new Happening.Closed(at);
                });
    }

    /** A letter of ours is on its way: what it answers is answered, what it promises is noted. */
    @EventListener
    void on(LetterSent event) {
        questions.settled(event.conversation(), event.letter(), event.settled());
        clocks.happened(
                event.conversation(), event.letter(), new Happening.WeWrote(now.instant(), event.promisedAt()));
    }

    /** Two conversations are one. */
    @EventListener
    void on(ConversationsMerged event) {
        drafts.moved(event.from(), event.into());
        outbox.moved(event.from(), event.into());
        clocks.moved(event.from(), event.into());
        questions.moved(event.from(), event.into());
    }

    /** A mail server whose clock is fast must not begin a wait in the future: our answer would seem older than it. */
    private Happening.ClientWrote clientWrote(Arrived arrived) {
        var at = arrived.came().isAfter(now.instant()) ? now.instant() : arrived.came();
        return new Happening.ClientWrote(
                at, arrived.kind(), arrived.ownText(), arrived.hasFiles());
    }
}
