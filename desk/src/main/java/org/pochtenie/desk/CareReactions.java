package org.pochtenie.desk;

import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.conflict.Noticed;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How content a client is, as his letters tell it; after {@link OwedReactions} and in the same transaction. */
@Component
class CareReactions {
    private final Noticed noticed;
    private final Course complaints;

    CareReactions(Noticed noticed, Course complaints) {
        this.noticed = noticed;
        this.complaints = complaints;
    }

    /** A letter has come. */
    @EventListener
    void on(LetterArrived event) {
        var received = event.received();
        var arrived = received.arrived();
        if (arrived.history() || arrived.direction() == Direction.OUT || arrived.kind() != LetterKind.LETTER) {
            return;
        }
        complaints.clientWrote(received.conversation());
        if (arrived.wantsAnswer()) {
            noticed.letterCame(received);
        }
    }

    /** Two conversations are one. */
    @EventListener
    void on(ConversationsMerged event) {
        noticed.moved(event.from(), event.into());
        complaints.moved(event.from(), event.into());
    }
}
