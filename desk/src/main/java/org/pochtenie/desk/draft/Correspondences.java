package org.pochtenie.desk.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.springframework.stereotype.Component;

/** The conversations in which somebody writes just now: kept, since the guard asks for them with every few keys. */
@Component
public class Correspondences {
    private static final int MOST_KEPT = 200;

    private record Kept(Conversation head, Correspondence correspondence) {}

    private final Conversations conversations;
    private final Map<Long, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Correspondences(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Empty for a conversation that is not there. The head of a conversation changes with every letter. */
    public Optional<Correspondence> of(long conversation) {
        return conversations.byId(conversation).map(head -> {
            var known = kept.get(conversation);
            if (known != null && known.head.equals(head)) {
                return known.correspondence;
            }
            var letters = conversations.letters(head.id());
            var read = new Correspondence(
                    head.id(), head.mailbox(), head.client(), head.project(), head.subject(), letters);
            kept.put(conversation, new Kept(head, read));
            return read;
        });
    }
}
