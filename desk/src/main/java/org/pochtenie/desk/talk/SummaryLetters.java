package org.pochtenie.desk.talk;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.clock.NextNoon;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** Writes the letters with the results of talks in the client's language, and reads what they say when they are sent. */
@Component
class SummaryLetters {
    private final Clients clients;
    private final Contacts contacts;
    private final ClientLanguages languages;
    private final NextNoon noon;
    private final PersonalLinks links;
    private final Texts texts;
    private final InstantSource now;

    SummaryLetters(
            Clients clients,
            Contacts contacts,
            ClientLanguages languages,
            NextNoon noon,
            PersonalLinks links,
            Texts texts,
            InstantSource now) {
        this.clients = clients;
        this.contacts = contacts;
        this.languages = languages;
        this.noon = noon;
        this.links = links;
        this.texts = texts;
        this.now = now;
    }

    /** Into the conversation from which the talk was logged, or one of its own. */
    Suggested suggested(Talk talk, Colleague author) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(talk.with().client(), talk.conversation(), own);
        var letter = new SummaryLetter(texts, language, form(talk));
        var held = talk.held().atZone(author.zone());
        var person = person(talk);
        var greeted = contacts.at(person.address())
                .map(KnownPerson::greetedAs)
                .filter(words -> !words.isBlank())
                .orElse(person.name());
        var greeting =
                Slots.of(language, greeted, now.instant().atZone(author.zone())).getOrDefault("greeting", "");
        var until = noon.words(talk.conversation(), talk.with().client(), author.zone(), language);
        var to = person.address().isEmpty() ? List.<Person>of() : List.of(person);
        return new Suggested(
                talk.conversation(),
                to,
                letter.subject(talk, held),
                letter.html(talk, held, greeting, link(talk), until));
    }

    /** What a letter says, whatever was changed in it before it was sent. */
    Results read(Talk talk, String ownText) {
        return new SummaryLetter(texts, Language.of(ownText, Language.RU), form(talk))
                .read(ownText, talk.noted().results());
    }

    /** Where the client can confirm without a word; empty where nobody knows whose talk it was. */
    private String link(Talk talk) {
        var client = talk.with().client();
        return client == null
                ? ""
                : links.to(TalkSummaries.KIND, talk.id(), client).toString();
    }

    private Person person(Talk talk) {
        var who = talk.with().who();
        int angle = who.indexOf('<');
        var address = angle < 0
                ? who.indexOf('@') > 0 ? who.strip() : ""
                : who.substring(angle + 1).replace(">", "").strip();
        var name = talk.with().name();
        return Optional.of(address)
                .filter(known -> !known.isEmpty())
                .flatMap(known -> clients.contact(known.toLowerCase(Locale.ROOT)))
                .or(() -> contact(talk))
                .map(contact -> new Person(contact.name(), contact.address()))
                .orElse(new Person(name, address));
    }

    private Optional<Contact> contact(Talk talk) {
        return client(talk)
                .flatMap(client -> client.contacts().stream()
                        .filter(contact ->
                                Long.valueOf(contact.id()).equals(talk.with().contact()))
                        .findFirst());
    }

    private Form form(Talk talk) {
        return client(talk)
                .filter(client -> "ty".equals(client.form()))
                .map(client -> Form.FAMILIAR)
                .orElse(Form.FORMAL);
    }

    private Optional<Client> client(Talk talk) {
        return Optional.ofNullable(talk.with().client()).flatMap(clients::byId);
    }
}
