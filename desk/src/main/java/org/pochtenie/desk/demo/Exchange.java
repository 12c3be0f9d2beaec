package org.pochtenie.desk.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pochtenie.desk.demo.program.Body;
import org.pochtenie.desk.demo.program.MailProgram;
import org.pochtenie.desk.demo.program.Quoted;
import org.pochtenie.desk.demo.program.Typed;
import org.pochtenie.letters.Address;

/** A conversation while it is being written: each new letter answers the one before it. */
final class Exchange {
    private final Cast cast;
    private final String key;
    private final String mailbox;
    private final List<DemoLetter> letters = new ArrayList<>();
    private String subject;

    Exchange(Cast cast, String key, String subject, String mailbox) {
        this.cast = cast;
        this.key = key;
        this.subject = subject;
        this.mailbox = mailbox;
    }

    List<DemoLetter> letters() {
        return List.copyOf(letters);
    }

    /** Writes the next letter. The seed makes its Message-ID: the same seed, the same bytes. */
    DemoLetter add(Script.Part part, Instant date, String seed) {
        DemoLetter letter = part.raw() ? raw(part, date, seed) : written(part, date, seed);
        letters.add(letter);
        return letter;
    }

    private DemoLetter written(Script.Part part, Instant date, String seed) {
        DemoLetter.Envelope envelope = envelope(part, date);
        Body body = body(part, envelope);
        Optional<String> id =
                part.fields().first("message-id").filter("none"::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(Ids.messageId(key + seed, envelope.from()));
        byte[] bytes = LetterBytes.of(envelope, id, references(), body, part.fields());
        return new DemoLetter(envelope, part.incoming(), true, id, text(part, date), body, bytes);
    }

    private DemoLetter raw(Script.Part part, Instant date, String seed) {
        Optional<DemoLetter> parent = lastWritten();
        Template template = Template.load(part.fields().need("raw"));
        String id = Ids.messageId(key + seed, template.from());
        byte[] bytes = template.fill(date.atZone(cast.zone()), id, parent);
        List<Address> to = List.of(cast.address(mailbox));
        var envelope = new DemoLetter.Envelope(template.from(), to, List.of(), date, template.subject());
        return new DemoLetter(envelope, true, false, Optional.of(id), "", new Body("", null), bytes);
    }

    private DemoLetter.Envelope envelope(Script.Part part, Instant date) {
        subject = part.fields().first("subject").orElse(subject);
        boolean fresh = letters.isEmpty() || part.fields().first("subject").isPresent();
        String line = fresh ? subject : "Re: " + subject;
        return new DemoLetter.Envelope(from(part), to(part), listed(part, "cc"), date, line);
    }

    private Address from(Script.Part part) {
        Person person = cast.person(part.who());
        return part.incoming() ? person.mail() : new Address(person.nameIn().in(language(part)), address(mailbox));
    }

    private List<Address> to(Script.Part part) {
        List<Address> named = listed(part, "to");
        if (!named.isEmpty()) {
            return named;
        }
        return List.of(part.incoming() ? cast.address(mailbox) : lastClient().orElseThrow());
    }

    private List<Address> listed(Script.Part part, String field) {
        return part.fields().first(field).stream()
                .flatMap(words -> List.of(words.split(",\\s*")).stream())
                .map(cast::address)
                .toList();
    }

    private Body body(Script.Part part, DemoLetter.Envelope envelope) {
        Person person = cast.person(part.who());
        Locale language = language(part);
        Optional<Quoted> quoted = lastWritten().map(letter -> quoted(letter, person));
        var typed = new Typed(text(part, envelope.date()), signature(person, language), language, quoted);
        return MailProgram.named(person.writesWith()).write(typed);
    }

    private String text(Script.Part part, Instant date) {
        return DayWords.fill(part.text(), date.atZone(cast.zone()).toLocalDate(), language(part));
    }

    private static Quoted quoted(DemoLetter letter, Person reader) {
        DemoLetter.Envelope e = letter.envelope();
        return new Quoted(e.from(), e.date().atZone(reader.zone()), e.to(), e.subject(), letter.body());
    }

    private String signature(Person person, Locale language) {
        if (!person.isColleague()) {
            return person.signature();
        }
        boolean russian = language.getLanguage().equals("ru");
        String studio = russian
                ? cast.firm().ru().replace("Студия", "студия")
                : cast.firm().en();
        return (russian ? "С уважением,\n" : "Kind regards,\n")
                + person.nameIn().in(language) + "\n"
                + person.titleIn().in(language) + ", "
                + studio + "\n"
                + address(mailbox);
    }

    private Locale language(Script.Part part) {
        if (part.incoming()) {
            return cast.person(part.who()).language();
        }
        String client = to(part).getFirst().address();
        return cast.clients().stream()
                .filter(person -> person.address().equals(client))
                .findFirst()
                .map(Person::language)
                .orElse(Locale.of("ru"));
    }

    private String address(String mailboxKey) {
        return cast.address(mailboxKey).address();
    }

    private Optional<Address> lastClient() {
        return letters.reversed().stream()
                .filter(letter -> letter.incoming() && letter.written())
                .map(letter -> letter.envelope().from())
                .findFirst();
    }

    private Optional<DemoLetter> lastWritten() {
        return letters.reversed().stream().filter(DemoLetter::written).findFirst();
    }

    private List<String> references() {
        return letters.stream()
                .filter(DemoLetter::written)
                .flatMap(letter -> letter.messageId().stream())
                .toList();
    }
}
