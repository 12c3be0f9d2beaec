package org.pochtenie.desk.complaint;

import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** Who complained: to whom its letters go, and in which language. */
@Component
class Complainants {
    private final Conversations conversations;
    private final Clients clients;
    private final Settings settings;

    Complainants(Conversations conversations, Clients clients, Settings settings) {
        this.conversations = conversations;
        this.clients = clients;
        this.settings = settings;
    }

    record Who(String name, String address, String language) {}

    /** Empty where we know no address of his. */
    Optional<Who> of(Complaint complaint) {
        var client = Optional.ofNullable(complaint.client()).flatMap(clients::byId);
        var wrote = wrote(complaint);
        var language = client.map(known -> known.language() == null ? "" : known.language())
                .filter(known -> !known.isEmpty())
                .or(() -> wrote.map(Who::language))
                .orElse(settings.language());
        return wrote.or(() -> client.flatMap(known -> known.contacts().stream().findFirst())
                        .map(contact -> new Who(contact.name(), contact.address(), language)))
                .map(who -> new Who(who.name(), who.address(), language));
    }

    /** The writer of the letter that complained, else of the conversation's last one. */
    private Optional<Who> wrote(Complaint complaint) {
        var letter = Optional.ofNullable(complaint.letter())
                .flatMap(conversations::letter)
                .or(() -> Optional.ofNullable(complaint.conversation()).flatMap(this::lastOfHis));
        return letter.map(one -> new Who(
                one.from().name(),
                one.from().address(),
                Language.of(one.ownText(), settings.language().equals("ru") ? Language.RU : Language.EN)
                        .locale()
                        .getLanguage()));
    }

    private Optional<LetterInConversation> lastOfHis(long conversation) {
        return conversations.letters(conversation).reversed().stream()
                .filter(one -> !one.ours())
                .findFirst();
    }
}
