package org.pochtenie.desk.conversation;

import java.time.Duration;
import java.time.Instant;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;

/** Whose turn it is after a letter. */
final class Turn {
    /** A client's letter this young still waits when the history of a mailbox is read; older ones are taken as settled. */
    static final Duration STILL_WAITING = Duration.ofDays(7);

    private Turn() {}

    static State after(Head before, Incoming letter, boolean newest, Instant now) {
        var first = before.letters == 0;
        if (!first && letter.arrived.kind() != LetterKind.LETTER) {
            return before.state;
        }
        if (letter.arrived.history()) {
            return first || newest ? afterHistory(letter, now) : before.state;
        }
        if (letter.arrived.direction() == Direction.OUT) {
            return first || newest ? State.WAITING_FOR_CLIENT : before.state;
        }
        if (letter.arrived.wantsAnswer()) {
            return State.WAITING_FOR_US;
        }
        return first ? ofFirst(letter.arrived.kind()) : before.state;
    }

    private static State afterHistory(Incoming letter, Instant now) {
        var young = letter.sent.isAfter(now.minus(STILL_WAITING));
        if (!young || letter.arrived.kind() != LetterKind.LETTER) {
            return State.CLOSED;
        }
        if (letter.arrived.direction() == Direction.OUT) {
            return State.WAITING_FOR_CLIENT;
        }
        return letter.arrived.wantsAnswer() ? State.WAITING_FOR_US : State.CLOSED;
    }

    /** A conversation that begins with no question; what programs write of letters that are not ours lies quietly. */
    private static State ofFirst(LetterKind kind) {
        return kind == LetterKind.LETTER ? State.WAITING_FOR_CLIENT : State.CLOSED;
    }
}
