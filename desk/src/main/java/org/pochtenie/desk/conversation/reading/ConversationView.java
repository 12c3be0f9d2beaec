package org.pochtenie.desk.conversation.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.signin.Colleague;

/**
 * All that the page of a conversation shows.
 *
 * @param entries letters and notes by time
 * @param earlier how many letters stand before the first shown one
 * @param client null while nobody outside is known
 * @param assignee null: nobody's
 */
public record ConversationView(
        Conversation conversation,
        List<Entry> entries,
        int earlier,
        @Nullable Client client,
        List<Colleague> colleagues,
        @Nullable Colleague assignee) {

    public List<ShownLetter> letters() {
        return entries.stream()
                .filter(ShownLetter.class::isInstance)
                .map(ShownLetter.class::cast)
                .toList();
    }
}
