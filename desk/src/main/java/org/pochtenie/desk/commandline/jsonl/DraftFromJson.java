package org.pochtenie.desk.commandline.jsonl;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pochtenie.desk.commandline.check.ToCheck;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;

/** Reads a line of {@code jsonl check}; what is left out is taken from the rest where that tells it. */
final class DraftFromJson {
    private static final Map<String, Kind> KINDS =
            Map.of("reply", Kind.REPLY, "new", Kind.NEW, "note", Kind.NOTE, "forward", Kind.FORWARD);
    private static final Map<String, Form> FORMS = Map.of(
            "ty",
            Form.FAMILIAR,
            "ты",
            Form.FAMILIAR,
            "familiar",
            Form.FAMILIAR,
            "informal",
            Form.FAMILIAR,
            "vy",
            Form.FORMAL,
            "вы",
            Form.FORMAL,
            "formal",
            Form.FORMAL);

    private final Fields line;
    private final Fields draft;
    private final ZonedDateTime now;
    private final List<Said> letters;

    private DraftFromJson(Fields line, InstantSource clock) {
        this.line = line;
        var given = line.fields("draft");
        if (given == null) {
            throw new Wrong(Say.words("wrong.field.left-out", "draft"));
        }
        this.draft = given;
        var now = line.moment("now");
        this.now = now == null ? clock.instant().atZone(ZoneOffset.UTC) : now;
        this.letters = new LettersFromJson(People.one(draft, "from"), this.now.toInstant()).of(line);
    }

    /** @param clock tells the moment of a line without {@code now} */
    static ToCheck of(Fields line, ProfileFromJson profiles, InstantSource clock) {
        var reading = new DraftFromJson(line, clock);
        var draft = reading.draft();
        var conversation = new ConversationSoFar(reading.letters, reading.client(draft), reading.frozenSubject());
        return new ToCheck(draft, conversation, profiles.of(line.fields("profile")));
    }

    private Draft draft() {
        var said = line.oneOf("kind", KINDS);
        var kind = said != null ? said : letters.isEmpty() ? Kind.NEW : Kind.REPLY;
        var from = from();
        return new Draft(
                kind,
                from,
                draft.has("to") ? People.all(draft, "to") : answered(from),
                People.all(draft, "cc"),
                draft.text("subject", kind == Kind.REPLY ? reply(frozenSubject()) : ""),
                draft.needed("text"),
                LettersFromJson.files(draft),
                GivenText.told(line.text("lang")),
                now.toInstant(),
                now.getZone());
    }

    private Person from() {
        var from = People.one(draft, "from");
        return from != null
                ? from
                : last(Direction.OUT).map(Said::from).findFirst().orElse(new Person("", ""));
    }

    /** Whoever wrote last, and to whom he wrote beside us. */
    private List<Person> answered(Person from) {
        return last(Direction.IN)
                .limit(1)
                .flatMap(said -> Stream.of(Stream.of(said.from()), said.to().stream(), said.cc().stream())
                        .flatMap(people -> people))
                .filter(person -> !person.sameMailbox(from))
                .toList();
    }

    private Stream<Said> last(Direction direction) {
        return letters.reversed().stream().filter(said -> said.direction() == direction);
    }

    private String frozenSubject() {
        return letters.stream()
                .map(Said::subject)
                .filter(subject -> !subject.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String reply(String subject) {
        return subject.isEmpty() ? "" : "Re: " + subject;
    }

    private Client client(Draft written) {
        var first = written.to().stream()
                .findFirst()
                .or(() -> last(Direction.IN).map(Said::from).findFirst())
                .orElse(new Person("", ""));
        var card = line.fields("client");
        if (card == null) {
            return Client.of(first);
        }
        var address = card.text("address", first.address());
        boolean same = address.equalsIgnoreCase(first.address());
        return new Client(
                card.text("name", same ? first.name() : ""),
                address,
                null,
                card.oneOf("form", FORMS),
                card.text("hours", ""),
                card.text("channel", ""),
                card.texts("notes"));
    }
}
