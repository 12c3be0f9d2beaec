package org.pochtenie.desk.tryon;

import java.time.ZoneId;
import java.util.List;
import org.pochtenie.desk.conversation.LetterFile;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.letters.Address;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.duty.LetterKind;

/** A letter of ours as its author had it before him: the draft, and the conversation up to then. */
record SentAgain(Draft draft, ConversationSoFar conversation) {

    /** @param letters of the whole conversation, the oldest first */
    static SentAgain of(LetterInConversation letter, List<LetterInConversation> letters, ZoneId zone) {
        var before = letters.stream()
                .filter(earlier ->
                        earlier.id() != letter.id() && !earlier.sent().isAfter(letter.sent()))
                .filter(earlier -> earlier.kind() == LetterKind.LETTER || earlier.kind() == LetterKind.LIST)
                .toList();
        var to = people(letter.to());
        var client = to.stream().findFirst().map(Client::of).orElse(Client.UNKNOWN);
        var subject = before.isEmpty() ? "" : before.getFirst().subject();
        var draft = new Draft(
                before.isEmpty() ? Kind.NEW : Kind.REPLY,
                person(letter.from()),
                to,
                people(letter.cc()),
                letter.subject(),
                letter.ownText(),
                files(letter),
                null,
                letter.sent(),
                zone);
        return new SentAgain(
                draft,
                new ConversationSoFar(before.stream().map(SentAgain::said).toList(), client, subject));
    }

    private static Said said(LetterInConversation letter) {
        return new Said(
                letter.direction(),
                person(letter.from()),
                people(letter.to()),
                people(letter.cc()),
                letter.sent(),
                letter.subject(),
                letter.ownText(),
                files(letter));
    }

    private static List<String> files(LetterInConversation letter) {
        return letter.attachments().stream().map(LetterFile::name).toList();
    }

    private static List<Person> people(List<Address> addresses) {
        return addresses.stream().map(SentAgain::person).toList();
    }

    private static Person person(Address address) {
        return new Person(address.name(), address.address());
    }
}
