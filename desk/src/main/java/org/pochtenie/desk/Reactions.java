package org.pochtenie.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.clock.ResponseClocks;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.ConversationChanged;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.outbox.LetterRefused;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.outbox.Outbox;
import org.pochtenie.desk.outbox.Undelivered;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.question.AnsweredElsewhere;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.question.QuestionChanged;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.Happening;
import org.pochtenie.rulebook.duty.LetterKind;
import org.pochtenie.rulebook.question.Question;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who does what when something happens, written out.
 *
 * <p>Everything here happens within the transaction of whoever said it: both are stored, or neither. What comes of it for that
 * which we owe stands in {@link OwedReactions}, which follows.
 */
@Component
class Reactions {
    /** Older letters of a history are taken as settled. */
    private static final Duration YOUNG = Duration.ofDays(7);

    private final ResponseClocks clocks;
    private final Questions questions;
    private final AnsweredElsewhere answeredElsewhere;
    private final Conversations conversations;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Undelivered undelivered;
    private final Live live;
    private final InstantSource now;

    Reactions(
            ResponseClocks clocks,
            Questions questions,
            AnsweredElsewhere answeredElsewhere,
            Conversations conversations,
            Drafts drafts,
            Outbox outbox,
            Undelivered undelivered,
            Live live,
            InstantSource now) {
        this.now = now;
        this.answeredElsewhere = answeredElsewhere;
        this.conversations = conversations;
        this.drafts = drafts;
        this.outbox = outbox;
        this.undelivered = undelivered;
        this.live = live;
        this.clocks = clocks;
        this.questions = questions;
    }

    /** A letter has come. */
    @Order(1)
    @EventListener
    void on(LetterArrived event) {
        var received = event.received();
        var arrived = received.arrived();
        if (arrived.kind() == LetterKind.BOUNCE) {
            undelivered.reported(received);
        } else if (arrived.history()) {
            history(received);
        } else if (arrived.wantsAnswer()) {
            clocks.happened(received.conversation(), received.letter(), clientWrote(arrived));
            questions.found(received.conversation(), received.letter(), written(arrived), asked(arrived));
            answeredBefore(received);
        } else if (arrived.direction() == Direction.OUT && arrived.author() == null) {
            writtenElsewhere(received);
        }
    }

    /** History is read only; but what still waits for us has questions, and they have answers. */
    private void history(ReceivedLetter received) {
        var arrived = received.arrived();
        if (written(arrived).isBefore(now.instant().minus(YOUNG))) {
            return;
        }
        if (arrived.direction() == Direction.OUT) {
            answeredElsewhere.by(received.conversation(), received.letter(), arrived.ownText(), written(arrived));
        } else if (arrived.wantsAnswer() && waitsForUs(received.conversation())) {
            questions.found(received.conversation(), received.letter(), written(arrived), asked(arrived));
        }
    }

    private boolean waitsForUs(long conversation) {
        return conversations
                .byId(conversation)
                .filter(found -> found.state() == State.WAITING_FOR_US)
                .isPresent();
    }

    /** The Sent folder may be read before the inbox: what we wrote later has answered what only now comes in. */
    private void answeredBefore(ReceivedLetter received) {
        var conversation = received.conversation();
        var came = received.arrived().came();
        var isNewest = conversations
                .byId(conversation)
                .filter(head -> !head.lastLetterAt().isAfter(written(received.arrived())))
                .isPresent();
        if (isNewest) {
            return;
        }
        conversations.letters(conversation).stream()
                .filter(letter -> letter.ours() && letter.came().isAfter(came))
                .forEach(ours -> wrote(conversation, ours.id(), ours.ownText(), ours.sent(), ours.came()));
    }

    /** Found in the Sent folder; of what is written here LetterSent tells. */
    private void writtenElsewhere(ReceivedLetter received) {
        var arrived = received.arrived();
        wrote(received.conversation(), received.letter(), arrived.ownText(), written(arrived), arrived.came());
    }

    private void wrote(long conversation, long letter, String ownText, Instant written, Instant came) {
        answeredElsewhere.by(conversation, letter, ownText, written);
        var promised = questions.promised(conversation).orElse(null);
        clocks.happened(conversation, letter, new Happening.WeWrote(came, promised));
    }

    /** Its own date, unless that lies in the future. */
    private static Instant written(Arrived arrived) {
        var date = arrived.letter().date();
        return date == null || date.isAfter(arrived.came()) ? arrived.came() : date;
    }

    private static List<Question> asked(Arrived arrived) {
        return org.pochtenie.rulebook.question.Questions.in(arrived.ownText());
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
    @Order(1)
    @EventListener
    void on(LetterSent event) {
        questions.settled(event.conversation(), event.letter(), event.settled());
        answeredEarly(event);
        // What an earlier letter put off is owed as before, whatever this one is about.
        var promised = questions.promised(event.conversation()).orElse(event.promisedAt());
        clocks.happened(event.conversation(), event.letter(), new Happening.WeWrote(now.instant(), promised));
    }

    private void answeredEarly(LetterSent event) {
        conversations
                .letter(event.letter())
                .filter(LetterInConversation::ours)
                .ifPresent(sent ->
                        answeredElsewhere.early(event.conversation(), event.letter(), sent.ownText(), now.instant()));
    }

    /** A letter of ours did not leave, or came back: its author's day begins with it, on an open page too. */
    @EventListener(LetterRefused.class)
    void onLetterRefused() {
        live.changed("today");
    }

    /** A colleague said what became of a question that was put off: perhaps nothing is promised any more. */
    @EventListener
    void on(QuestionChanged event) {
        if (event.question().state() == KeptQuestion.State.DEFERRED) {
            var conversation = event.question().conversation();
            clocks.promised(conversation, questions.promised(conversation).orElse(null));
        }
    }

    /** Two conversations are one. */
    @Order(1)
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
        return new Happening.ClientWrote(at, arrived.kind(), arrived.ownText(), arrived.hasFiles());
    }
}
