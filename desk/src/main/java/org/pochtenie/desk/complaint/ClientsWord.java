package org.pochtenie.desk.complaint;

import java.util.Optional;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.springframework.stereotype.Component;

/** What the client wrote of his complaint, beside his link. */
@Component
class ClientsWord {
    private final Conversations conversations;

    ClientsWord(Conversations conversations) {
        this.conversations = conversations;
    }

    /** His newest letter since the complaint came to its stage. */
    Optional<Long> since(Complaint complaint) {
        if (complaint.conversation() == null) {
            return Optional.empty();
        }
        return conversations.letters(complaint.conversation()).reversed().stream()
                .filter(letter -> !letter.ours() && letter.came().isAfter(complaint.since()))
                .map(LetterInConversation::id)
                .findFirst();
    }
}
