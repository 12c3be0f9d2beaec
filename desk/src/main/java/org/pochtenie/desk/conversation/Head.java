package org.pochtenie.desk.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Direction;

/** The head of a conversation while letters are being stored: what its row shows once they are in. */
final class Head {
    long id;
    final boolean fresh;
    State state = State.CLOSED;

    @Nullable
    Instant snoozedUntil;

    Instant lastLetterAt = Instant.EPOCH;
    String lastFrom = "";
    boolean lastOurs;
    String preview = "";
    String subject = "";
    int letters;
    boolean hasAttachments;

    @Nullable
    Long mailbox;

    @Nullable
    Long client;

    private @Nullable Head mergedInto;

    Head(long id, boolean fresh) {
        this.id = id;
        this.fresh = fresh;
    }

    /** A letter joins: the list shows it if it is the newest. */
    void take(Incoming letter, Instant now) {
        var arrived = letter.arrived;
        var newest = letters == 0 || !letter.sent.isBefore(lastLetterAt);
        state = Turn.after(this, letter, newest, now);
        if (state == State.WAITING_FOR_US && arrived.wantsAnswer() && !arrived.history()) {
            snoozedUntil = null;
        }
        if (letters == 0) {
            subject = letter.subject();
        }
        if (newest) {
            lastLetterAt = letter.sent;
            lastFrom = letter.from().shown();
            lastOurs = arrived.direction() == Direction.OUT;
            preview = letter.preview;
        }
        letters++;
        hasAttachments |= arrived.hasFiles();
        mailbox = mailbox == null ? arrived.mailbox() : mailbox;
    }

    /** All of {@code other} moves here. */
    void swallow(Head other) {
        if (!other.lastLetterAt.isBefore(lastLetterAt)) {
            lastLetterAt = other.lastLetterAt;
            lastFrom = other.lastFrom;
            lastOurs = other.lastOurs;
            preview = other.preview;
            state = other.state;
            snoozedUntil = other.snoozedUntil;
        }
        letters += other.letters;
        hasAttachments |= other.hasAttachments;
        client = client == null ? other.client : client;
        mailbox = mailbox == null ? other.mailbox : mailbox;
        other.mergedInto = this;
    }

    /** The head into which this one went, or this one. */
    Head itself() {
        return mergedInto == null ? this : mergedInto.itself();
    }
}
