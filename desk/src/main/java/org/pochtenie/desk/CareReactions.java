package org.pochtenie.desk;

import org.pochtenie.desk.client.ClientsMerged;
import org.pochtenie.desk.complaint.ComplaintClosed;
import org.pochtenie.desk.complaint.ComplaintOpened;
import org.pochtenie.desk.complaint.Course;
import org.pochtenie.desk.conflict.Noticed;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.ConversationsMerged;
import org.pochtenie.desk.conversation.LetterArrived;
import org.pochtenie.desk.feedback.AskingClients;
import org.pochtenie.desk.feedback.Feedback;
import org.pochtenie.desk.lastword.LastWord;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.desk.result.ResultConfirmed;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How content a client is, as his letters and answers tell it; in the transaction of whoever said what happened. */
@Component
class CareReactions {
    private final Noticed noticed;
    private final Course complaints;
    private final AskingClients asking;
    private final LastWord lastWord;
    private final Conversations conversations;

    CareReactions(
            Noticed noticed, Course complaints, AskingClients asking, LastWord lastWord, Conversations conversations) {
        this.noticed = noticed;
        this.complaints = complaints;
        this.asking = asking;
        this.lastWord = lastWord;
        this.conversations = conversations;
    }

    /** A letter has come. */
    @EventListener
    void on(LetterArrived event) {
        var received = event.received();
        var arrived = received.arrived();
        if (arrived.history() || arrived.kind() != LetterKind.LETTER) {
            return;
        }
        if (arrived.direction() == Direction.OUT) {
            if (arrived.author() == null) {
                lastWord.said(received.conversation()); // written elsewhere; of what is written here LetterSent tells
            }
            return;
        }
        complaints.clientWrote(received.conversation());
        lastWord.came(received);
        if (arrived.wantsAnswer()) {
            noticed.letterCame(received);
        }
    }

    /** A letter of ours is on its way: its client is asked some day how he finds us. */
    @EventListener
    void on(LetterSent event) {
        conversations.byId(event.conversation()).ifPresent(conversation -> {
            if (conversation.client() != null) {
                asking.wrote(conversation.client(), conversation.id());
            }
        });
    }

    /** While a complaint is open, nobody asks its client how he finds us. */
    @EventListener
    void on(ComplaintOpened event) {
        var client = event.complaint().client();
        if (client != null) {
            asking.scheduled(client);
        }
    }

    /** A complaint has ended: its client may be asked again, after a good end at once. */
    @EventListener
    void on(ComplaintClosed event) {
        var complaint = event.complaint();
        if (complaint.client() == null) {
            return;
        }
        asking.scheduled(complaint.client());
        if (event.satisfied()) {
            asking.afterResult(complaint.client(), complaint.conversation(), Feedback.Occasion.COMPLAINT);
        }
    }

    /** A result is confirmed: its client is asked how he finds us, unless he was lately. */
    @EventListener
    void on(ResultConfirmed event) {
        asking.afterResult(event.result().client(), event.result().conversation(), Feedback.Occasion.RESULT);
    }

    /** Two clients are one: one question is enough for both. */
    @EventListener
    void on(ClientsMerged event) {
        if (!event.apart()) {
            asking.merged(event.into());
        }
    }

    /** Two conversations are one. */
    @EventListener
    void on(ConversationsMerged event) {
        lastWord.said(event.from());
        noticed.moved(event.from(), event.into());
        complaints.moved(event.from(), event.into());
    }
}
