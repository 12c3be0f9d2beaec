package org.pochtenie.desk.draft;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** In which language a client is written to: that of his card, else the one in which he wrote last. */
@Component
public class ClientLanguages {
    private final Clients clients;
    private final Conversations conversations;
    private final Correspondences correspondences;

    ClientLanguages(Clients clients, Conversations conversations, Correspondences correspondences) {
        this.clients = clients;
        this.conversations = conversations;
        this.correspondences = correspondences;
    }

    /** @param conversation null: the one in which he, or we, wrote last */
    public Language of(@Nullable Long client, @Nullable Long conversation, Language otherwise) {
        return Optional.ofNullable(client)
                .flatMap(clients::byId)
                .map(Client::language)
                .map(word -> Language.valueOf(word.toUpperCase(Locale.ROOT)))
                .or(() -> written(conversation == null ? newest(client) : conversation, otherwise))
                .orElse(otherwise);
    }

    private @Nullable Long newest(@Nullable Long client) {
        return Optional.ofNullable(client)
                .flatMap(known -> conversations.ofClient(known, 1).stream().findFirst())
                .map(Conversation::id)
                .orElse(null);
    }

    private Optional<Language> written(@Nullable Long conversation, Language otherwise) {
        return Optional.ofNullable(conversation)
                .flatMap(correspondences::of)
                .flatMap(known -> known.letters().reversed().stream()
                        .filter(letter -> letter.direction() == Direction.IN && Correspondence.personal(letter))
                        .map(LetterInConversation::ownText)
                        .findFirst())
                .map(text -> Language.of(text, otherwise));
    }
}
