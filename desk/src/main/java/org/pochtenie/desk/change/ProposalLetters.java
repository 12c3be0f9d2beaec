package org.pochtenie.desk.change;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.agreement.Agreement;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.clock.NextNoon;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** Writes our proposals in the client's language, each option with a link by which he takes it. */
@Component
class ProposalLetters {
    private final Clients clients;
    private final Contacts contacts;
    private final ClientLanguages languages;
    private final Conversations conversations;
    private final Agreements agreements;
    private final PersonalLinks links;
    private final NextNoon noon;
    private final Texts texts;
    private final InstantSource now;

    ProposalLetters(
            Clients clients,
            Contacts contacts,
            ClientLanguages languages,
            Conversations conversations,
            Agreements agreements,
            PersonalLinks links,
            NextNoon noon,
            Texts texts,
            InstantSource now) {
        this.clients = clients;
        this.contacts = contacts;
        this.languages = languages;
        this.conversations = conversations;
        this.agreements = agreements;
        this.links = links;
        this.noon = noon;
        this.texts = texts;
        this.now = now;
    }

    Suggested suggested(Change change, Colleague author) {
        var asked = change.asked();
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(asked.client(), asked.conversation(), own);
        var client = clients.byId(asked.client());
        var form = client.filter(one -> "ty".equals(one.form()))
                .map(one -> Form.FAMILIAR)
                .orElse(Form.FORMAL);
        var letter = new ProposalLetter(texts, language, form);
        var person = person(change, client.orElse(null));
        var greeted = contacts.at(person.address())
                .map(KnownPerson::greetedAs)
                .filter(words -> !words.isBlank())
                .orElse(person.name());
        var greeting =
                Slots.of(language, greeted, now.instant().atZone(author.zone())).getOrDefault("greeting", "");
        var until = noon.words(asked.conversation(), asked.client(), author.zone(), language);
        return new Suggested(
                asked.conversation(),
                person.address().isEmpty() || asked.conversation() != null ? List.of() : List.of(person),
                letter.subject(change),
                letter.html(change, greeting, before(change), links(change), until));
    }

    private @Nullable String before(Change change) {
        return Optional.ofNullable(change.reason().agreement())
                .flatMap(agreements::byId)
                .map(Agreement::words)
                .orElse(null);
    }

    private Map<Long, String> links(Change change) {
        var made = new HashMap<Long, String>();
        for (var option : change.options()) {
            made.put(
                    option.id(),
                    links.to(OptionLinks.KIND, option.id(), change.asked().client())
                            .toString());
        }
        return made;
    }

    /** Who asked for it, else who wrote last, else the client's first person. */
    private Person person(Change change, @Nullable Client client) {
        var asked = change.asked();
        return Optional.ofNullable(asked.letter())
                .flatMap(conversations::letter)
                .filter(letter -> letter.direction() == Direction.IN)
                .or(() -> Optional.ofNullable(asked.conversation())
                        .flatMap(id -> conversations.letters(id).reversed().stream()
                                .filter(letter -> letter.direction() == Direction.IN)
                                .findFirst()))
                .map(letter -> new Person(letter.from().name(), letter.from().address()))
                .or(() -> Optional.ofNullable(client)
                        .flatMap(one -> one.contacts().stream()
                                .map(contact -> new Person(contact.name(), contact.address()))
                                .findFirst()))
                .orElse(new Person("", ""));
    }
}
