package org.pochtenie.desk.talk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.silence.Silences;
import org.pochtenie.letters.Address;
import org.pochtenie.rulebook.Direction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes talks down: finds out with whom, keeps what is typed, and says what is owed. */
@Component
public class Logging {
    private final Talks talks;
    private final TalkSummaries summaries;
    private final Clients clients;
    private final Conversations conversations;
    private final Silences silences;

    Logging(Talks talks, TalkSummaries summaries, Clients clients, Conversations conversations, Silences silences) {
        this.talks = talks;
        this.summaries = summaries;
        this.clients = clients;
        this.conversations = conversations;
        this.silences = silences;
    }

    /** Keeps what is typed; what is logged already is owed by the changed times. */
    @Transactional
    Talk keep(Typed typed, long author) {
        var kept = talks.keep(typed, author);
        summaries.owe(kept);
        return kept;
    }

    /** Keeps it, and from now on its letter is owed; a stranger with an address becomes a contact. */
    @Transactional
    public Talk log(Typed typed, long author) {
        var with = typed.with().contact() == null ? welcomed(typed.with()) : typed.with();
        var known = new Typed(
                typed.key(), typed.kind(), typed.held(), with, typed.conversation(), typed.about(), typed.noted());
        var logged = talks.logged(talks.keep(known, author));
        summaries.owe(logged);
        var client = logged.with().client();
        if (client != null) {
            var logs = Objects.requireNonNull(logged.logged());
            // One that is still to be held tells nothing before it was.
            silences.talked(client, logged.conversation(), logged.held().isBefore(logs) ? logged.held() : logs);
        }
        return logged;
    }

    /** Whom that is: by the address, else by a name that only one bears; the client may be known without the person. */
    public With found(String who, @Nullable Long client) {
        var address = address(who);
        var name = new With(who, null, null).name();
        var contact = address.isEmpty()
                ? clients.named(name.isEmpty() ? "\n" : name, 5).stream()
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .reduce((one, other) -> Objects.equals(one.client(), client) ? one : other)
                : clients.contact(address);
        return new With(
                who,
                contact.map(Contact::id).orElse(null),
                contact.map(Contact::client).orElse(client));
    }

    /** Who wrote last in that conversation, as he is to be typed. */
    Optional<String> writer(long conversation) {
        return conversations.letters(conversation).reversed().stream()
                .filter(letter -> letter.direction() == Direction.IN)
                .map(LetterInConversation::from)
                .map(Logging::typed)
                .findFirst();
    }

    /** The first person of a client, as he is to be typed. */
    Optional<String> contact(long client) {
        return clients.byId(client)
                .flatMap(known -> known.contacts().stream()
                        .map(contact -> typed(new Address(contact.name(), contact.address())))
                        .findFirst());
    }

    @Nullable
    Long clientOf(@Nullable Long conversation) {
        return Optional.ofNullable(conversation)
                .flatMap(conversations::byId)
                .map(Conversation::client)
                .orElse(null);
    }

    private With welcomed(With with) {
        var address = address(with.who());
        if (address.isEmpty()) {
            return with;
        }
        var contact = clients.meet(List.of(new Address(with.name(), address))).get(address);
        return contact == null ? with : new With(with.who(), contact.id(), contact.client());
    }

    static String typed(Address address) {
        return address.name().isBlank() ? address.address() : address.name() + " <" + address.address() + ">";
    }

    private static String address(String who) {
        int angle = who.indexOf('<');
        var bare = angle < 0 ? who : who.substring(angle + 1).replace(">", "");
        return bare.indexOf('@') > 0 && !bare.strip().contains(" ")
                ? bare.strip().toLowerCase(Locale.ROOT)
                : "";
    }
}
