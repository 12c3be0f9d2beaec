package org.pochtenie.desk.occasion;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Role;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.LetterHtml;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** A congratulation to begin with, to whomever the day belongs. */
@Component
class OccasionLetters {
    private static final Set<String> BIRTHDAYS = Set.of("день рождения", "birthday", "др");
    private static final Set<String> ANNIVERSARIES = Set.of("годовщина", "anniversary", "юбилей");

    private final Facts facts;
    private final Clients clients;
    private final Contacts contacts;
    private final ClientLanguages languages;
    private final Texts texts;
    private final InstantSource now;

    OccasionLetters(
            Facts facts,
            Clients clients,
            Contacts contacts,
            ClientLanguages languages,
            Texts texts,
            InstantSource now) {
        this.facts = facts;
        this.clients = clients;
        this.contacts = contacts;
        this.languages = languages;
        this.texts = texts;
        this.now = now;
    }

    /** Empty where nobody has an address. */
    Optional<Suggested> of(Occasion occasion, Colleague author) {
        var fact = facts.byId(occasion.fact()).orElseThrow();
        var client = clients.byId(fact.client()).orElseThrow();
        return reader(fact, client).map(reader -> letter(fact, client, reader, author));
    }

    private Optional<KnownPerson> reader(Fact fact, Client client) {
        var his = fact.contact() == null ? Optional.<KnownPerson>empty() : contacts.byId(fact.contact());
        var deciding = contacts.of(client.id()).stream()
                .filter(person -> !person.left())
                .sorted((one, other) -> Boolean.compare(
                        other.roles().contains(Role.DECIDES), one.roles().contains(Role.DECIDES)));
        return (fact.contact() == null ? deciding : his.stream())
                .filter(person -> !person.contact().address().isEmpty())
                .findFirst();
    }

    private Suggested letter(Fact fact, Client client, KnownPerson reader, Colleague author) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var word = languages.of(client.id(), null, own).locale().getLanguage();
        var language = Language.valueOf(word.toUpperCase(Locale.ROOT));
        var kind = kind(fact);
        boolean familiar = "ty".equals(reader.form() == null ? client.form() : reader.form());
        var name = reader.greetedAs().isEmpty() ? reader.contact().name() : reader.greetedAs();
        var greeting = greeting(language, name, !reader.greetedAs().isEmpty(), author);
        var html = new LetterHtml()
                .say(greeting)
                .say(t(word, kind, familiar, fact.words().strip()))
                .say(t(word, "close", familiar));
        var to = new Person(reader.contact().name(), reader.contact().address());
        return new Suggested(
                null,
                List.of(to),
                t(word, kind + ".subject", false, fact.words().strip()),
                html.html());
    }

    private String greeting(Language language, String name, boolean asSaid, Colleague author) {
        if (asSaid) {
            return language == Language.RU ? "Здравствуйте, " + name + "!" : "Hello " + name + ",";
        }
        return Slots.of(language, name, now.instant().atZone(author.zone())).getOrDefault("greeting", "");
    }

    private static String kind(Fact fact) {
        var words = fact.words().strip().toLowerCase(Locale.ROOT);
        return BIRTHDAYS.contains(words) ? "birthday" : ANNIVERSARIES.contains(words) ? "anniversary" : "day";
    }

    private String t(String language, String key, boolean familiar, Object... arguments) {
        return Stream.of("occasion.letter." + key + ".ty", "occasion.letter." + key)
                .filter(one -> !one.endsWith(".ty") || familiar && texts.has(language, one))
                .findFirst()
                .map(one -> texts.of(language, one, arguments))
                .orElseThrow();
    }
}
