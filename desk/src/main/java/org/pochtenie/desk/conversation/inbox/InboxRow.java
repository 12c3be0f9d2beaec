package org.pochtenie.desk.conversation.inbox;

import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.plumbing.Face;

/**
 * A conversation in a list.
 *
 * @param who its client
 * @param assignee the colleague's name, empty for nobody
 */
public record InboxRow(Conversation conversation, String who, Face face, String assignee) {
    /** Where the list goes on behind this row. */
    public String key() {
        return conversation.lastLetterAt() + "_" + conversation.id();
    }
}
