package org.pochtenie.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Said;

/** The studio's own letters are models: the guard, as it stands, must let each of them go. */
class ModelAnswersTest {
    private final Cast cast = Cast.load();
    private final Guard guard = new Guard();

    @Test
    void theGuardStopsNoneOfThem() {
        List<String> stopped = new ArrayList<>();
        new DemoConversations(cast, Instant.parse("2026-11-20T09:30:00Z"))
                .exchanges()
                .forEach((key, exchange) -> stopped.addAll(stops(key, exchange.letters())));
        assertThat(stopped).isEmpty();
    }

    private List<String> stops(String key, List<DemoLetter> letters) {
        List<String> stops = new ArrayList<>();
        List<Said> before = new ArrayList<>();
        for (DemoLetter letter : letters) {
            Letter read = LetterReader.read(letter.bytes());
            if (!letter.incoming()) {
                Draft draft = draft(letter, read, !before.isEmpty());
                for (Remark remark : guard.read(draft, soFar(letter, before), Profile.standard())
                        .stops()) {
                    stops.add(key + " " + remark.rule() + ": " + remark.words() + " | " + remark.message());
                }
            }
            if (letter.written()) {
                before.add(said(letter, read));
            }
        }
        return stops;
    }

    private Draft draft(DemoLetter letter, Letter read, boolean reply) {
        DemoLetter.Envelope e = letter.envelope();
        return new Draft(
                reply ? Kind.REPLY : Kind.NEW,
                person(e.from()),
                people(e.to()),
                people(e.cc()),
                e.subject(),
                letter.body().text(),
                names(read),
                null,
                e.date(),
                cast.zone());
    }

    private static ConversationSoFar soFar(DemoLetter letter, List<Said> before) {
        Client client = Client.of(person(letter.envelope().to().getFirst()));
        return new ConversationSoFar(
                before, client, before.isEmpty() ? "" : before.getFirst().subject());
    }

    private static Said said(DemoLetter letter, Letter read) {
        DemoLetter.Envelope e = letter.envelope();
        return new Said(
                letter.incoming() ? Direction.IN : Direction.OUT,
                person(e.from()),
                people(e.to()),
                people(e.cc()),
                e.date(),
                e.subject(),
                letter.own(),
                names(read));
    }

    private static List<String> names(Letter read) {
        return read.attachments().stream()
                .filter(file -> !file.inline())
                .map(Attachment::name)
                .toList();
    }

    private static List<Person> people(List<Address> addresses) {
        return addresses.stream().map(ModelAnswersTest::person).toList();
    }

    private static Person person(Address address) {
        return new Person(address.name(), address.address());
    }
}
