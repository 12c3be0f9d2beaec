package org.pochtenie.desk.talk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** Writes the letters with the results of talks in the client's language, and reads what they say when they are sent. */
@Component
class SummaryLetters {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Clients clients;
    private final ClientLanguages languages;
    private final AnswerTimes answerTimes;
    private final Texts texts;
    private final InstantSource now;

    SummaryLetters(
            Clients clients, ClientLanguages languages, AnswerTimes answerTimes, Texts texts, InstantSource now) {
        this.clients = clients;
        this.languages = languages;
        this.answerTimes = answerTimes;
        this.texts = texts;
        this.now = now;
    }

    /** Into the conversation from which the talk was logged, or one of its own. */
    Suggested suggested(Talk talk, Colleague author, String link) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(talk.with().client(), talk.conversation(), own);
        var letter = new SummaryLetter(texts, language, form(talk));
        var held = talk.held().atZone(author.zone());
        var person = person(talk);
        var greeting = Slots.of(language, person.name(), now.instant().atZone(author.zone()))
                .get("greeting");
        var to = person.address().isEmpty() ? List.<Person>of() : List.of(person);
        return new Suggested(
                talk.conversation(),
                to,
                letter.subject(talk, held),
                letter.html(talk, held, greeting, link, until(talk, author.zone(), language)));
    }

    /** What a letter says, whatever was changed in it before it was sent. */
    Results read(Talk talk, String ownText) {
        return new SummaryLetter(texts, Language.of(ownText, Language.RU), form(talk))
                .read(ownText, talk.noted().results());
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

    /** «до 24 ноября, 12:00»: noon of the next day on which the firm works. */
    private String until(Talk talk, ZoneId zone, Language language) {
        var calendar = calendar(talk.conversation(), talk.with().client());
        var day = now.instant().atZone(zone).toLocalDate().plusDays(1);
        while (!isOpen(calendar, day.atTime(NOON).atZone(zone).toInstant())) {
            day = day.plusDays(1);
        }
        var pattern = language == Language.RU ? "'до' d MMMM, HH:mm" : "'by' MMMM d, HH:mm";
        return day.atTime(NOON).format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private WorkingCalendar calendar(@Nullable Long conversation, @Nullable Long client) {
        var wanted = conversation == null ? answerTimes.ofClient(client) : answerTimes.of(conversation);
        return wanted.calendar().working();
    }

    /** Noon is free for lunch in some firms, the day is worked all the same. */
    private static boolean isOpen(WorkingCalendar calendar, Instant noon) {
        return calendar.nextOpen(noon).isBefore(noon.plusSeconds(4 * 3600));
    }
}
