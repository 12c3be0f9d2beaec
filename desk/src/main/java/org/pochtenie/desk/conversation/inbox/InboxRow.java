package org.pochtenie.desk.conversation.inbox;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Doubt;
import org.pochtenie.desk.plumbing.Face;
import org.pochtenie.rulebook.duty.ResponseClock;

/**
 * A conversation in a list.
 *
 * @param who its client
 * @param assignee the colleague's name, empty for nobody
 * @param clock null while nobody waits for us
 * @param doubt the gravest of the senders of its letters, null for none
 */
public record InboxRow(
        Conversation conversation,
        String who,
        Face face,
        String assignee,
        @Nullable ResponseClock clock,
        @Nullable Doubt doubt) {
    /** Where the list goes on behind this row. */
    public String key() {
        return conversation.lastLetterAt() + "_" + conversation.id();
    }
}
