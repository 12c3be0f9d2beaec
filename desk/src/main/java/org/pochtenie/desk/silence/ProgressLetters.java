package org.pochtenie.desk.silence;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.silence.WorkSoFar.Done;
import org.pochtenie.desk.silence.WorkSoFar.Underway;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.duty.ResultDay;
import org.pochtenie.rulebook.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what was done for a client and writes him of it, in his language and the right conversation. */
@Component
class ProgressLetters {
    private static final int MOST = 7;

    private final Places places;
    private final Intervals intervals;
    private final Clients clients;
    private final Conversations conversations;
    private final ClientLanguages languages;
    private final ObjectProvider<WorkSoFar> work;
    private final Texts texts;
    private final InstantSource now;

    ProgressLetters(
            Places places,
            Intervals intervals,
            Clients clients,
            Conversations conversations,
            ClientLanguages languages,
            ObjectProvider<WorkSoFar> work,
            Texts texts,
            InstantSource now) {
        this.places = places;
        this.intervals = intervals;
        this.clients = clients;
        this.conversations = conversations;
        this.languages = languages;
        this.work = work;
        this.texts = texts;
        this.now = now;
    }

    /** Empty where nothing was done and no day is known on which something will be. */
    Optional<Suggested> of(Silence silence, Colleague author) {
        var tell = new WhatToTell(done(silence), underway(silence));
        return tell.isEnough() ? letter(silence, author, tell) : Optional.empty();
    }

    /** One that only says that the work goes on. */
    Optional<Suggested> ofNothing(Silence silence, Colleague author) {
        return letter(silence, author, WhatToTell.NOTHING);
    }

    private Optional<Suggested> letter(Silence silence, Colleague author, WhatToTell tell) {
        return clients.byId(silence.client())
                .flatMap(client -> places.of(silence).map(place -> letter(silence, client, place, author, tell)));
    }

    private Suggested letter(Silence silence, Client client, Place place, Colleague author, WhatToTell tell) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(client.id(), silence.conversation(), own);
        var person = person(silence, client);
        var form = "ty".equals(client.form()) ? Form.FAMILIAR : Form.FORMAL;
        var greeting = Slots.of(language, person.name(), now.instant().atZone(author.zone()))
                .getOrDefault("greeting", "");
        var today = LocalDate.ofInstant(now.instant(), author.zone());
        var result = new ResultDay(today, intervals.calendar(place).working());
        var letter = new ProgressLetter(texts, language, form, author.zone(), result);
        var html = letter.html(greeting, place.words(), tell);
        return silence.conversation() == null
                ? new Suggested(null, List.of(person), letter.subject(place.words()), html)
                : Suggested.in(silence.conversation(), html);
    }

    private List<Done> done(Silence silence) {
        var since = silence.told() == null ? Instant.EPOCH : silence.told();
        return work.stream()
                .flatMap(ledger -> ledger.done(silence, since).stream())
                .sorted(Comparator.comparing(Done::at))
                .limit(MOST)
                .toList();
    }

    List<Underway> underway(Silence silence) {
        return work.stream()
                .flatMap(ledger -> ledger.underway(silence).stream())
                .limit(MOST)
                .toList();
    }

    /** What the letter of all this pays besides. */
    List<Debt> owed(Silence silence) {
        return work.stream().flatMap(ledger -> ledger.owed(silence).stream()).toList();
    }

    /** Who wrote last, else the first of the client's people whom a letter reaches. */
    private Person person(Silence silence, Client client) {
        var letters = silence.conversation() == null
                ? List.<Person>of()
                : conversations.letters(silence.conversation()).reversed().stream()
                        .filter(letter -> letter.direction() == Direction.IN)
                        .map(letter ->
                                new Person(letter.from().name(), letter.from().address()))
                        .limit(1)
                        .toList();
        var people = new ArrayList<>(letters);
        client.contacts().stream()
                .filter(contact -> !contact.address().isEmpty())
                .map(contact -> new Person(contact.name(), contact.address()))
                .forEach(people::add);
        return people.isEmpty() ? new Person(client.name(), "") : people.getFirst();
    }
}
