package org.pochtenie.desk.draft;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** To whom a letter is written, with what the client's card says of him. */
@Component
class Addressees {
    private final Clients clients;
    private final Contacts contacts;
    private final Facts facts;

    Addressees(Clients clients, Contacts contacts, Facts facts) {
        this.clients = clients;
        this.contacts = contacts;
        this.facts = facts;
    }

    /** The first to whom it is written is the one to be greeted. */
    org.pochtenie.rulebook.Client of(Written written, @Nullable Long client, Colleague author) {
        var first = written.recipients().to().stream().findFirst();
        var person = first.flatMap(one -> contacts.at(one.address()));
        return Optional.ofNullable(client)
                .flatMap(clients::byId)
                .map(card -> known(first.orElse(null), person.orElse(null), card, author))
                .orElseGet(() ->
                        first.map(org.pochtenie.rulebook.Client::of).orElse(org.pochtenie.rulebook.Client.UNKNOWN));
    }

    private org.pochtenie.rulebook.Client known(
            @Nullable Person written, @Nullable KnownPerson person, Client card, Colleague author) {
        var greeted = person == null || person.greetedAs().isEmpty() ? null : person.greetedAs();
        var form = person == null || person.form() == null ? card.form() : person.form();
        return new org.pochtenie.rulebook.Client(
                written == null ? "" : written.name(),
                written == null ? "" : written.address(),
                greeted,
                form(form),
                card.hours(),
                card.zone() == null ? null : ZoneId.of(card.zone()),
                channel(card.channel(), author),
                notes(card, person, author));
    }

    /** What is true now, as lines; of dates the day stands first. */
    private List<String> notes(Client card, @Nullable KnownPerson person, Colleague author) {
        var notes = new ArrayList<String>();
        for (var fact : facts.of(card.id())) {
            boolean his = fact.contact() == null || person != null && fact.contact() == person.id();
            if (his && fact.kind() != Fact.Kind.SERVICE) {
                notes.add(line(fact, author));
            }
        }
        notes.add(card.name());
        Stream.of(card.business()).filter(line -> !line.isBlank()).forEach(notes::add);
        return notes;
    }

    private static String line(Fact fact, Colleague author) {
        var day = fact.day();
        if (day == null) {
            return fact.kind() == Fact.Kind.WISH ? wish(fact.words()) : fact.words();
        }
        var pattern =
                DateTimeFormatter.ofPattern(fact.yearly() ? "d MMMM" : "d MMMM yyyy", Locale.of(author.language()));
        return day.format(pattern) + ": " + fact.words();
    }

    /** Noted as a thing alone, it is told as what it is. */
    private static String wish(String words) {
        return (Language.of(words, Language.RU) == Language.RU ? "пожелание: " : "wish: ") + words;
    }

    private static String channel(@Nullable Channel channel, Colleague author) {
        return switch (channel) {
            case null -> "";
            case EMAIL -> "e-mail";
            case PHONE -> author.language().equals("ru") ? "телефон" : "telephone";
            case TELEGRAM -> "Telegram";
            case WHATSAPP -> "WhatsApp";
            case VIBER -> "Viber";
            case MAX -> "MAX";
            case VK -> author.language().equals("ru") ? "ВКонтакте" : "VK";
            case OTHER -> "";
        };
    }

    private static @Nullable Form form(@Nullable String word) {
        return Objects.equals(word, "ty") ? Form.FAMILIAR : word == null ? null : Form.FORMAL;
    }
}
