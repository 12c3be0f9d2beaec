package org.pochtenie.desk.commandline.check;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.OwnText;
import org.pochtenie.letters.SubjectLine;
import org.pochtenie.letters.Zone;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Said;

/** A letter that is already a letter, as the draft that it was: its author is we, its first recipient the client. */
final class LetterToCheck {
    private final Letter letter;
    private final List<Letter> earlier;
    private final Profile profile;
    private final OwnText own;
    private final Person us;
    private final List<Person> recipients;

    LetterToCheck(Letter letter, List<Letter> thread, Profile profile) {
        this.letter = letter;
        this.earlier = thread.stream().filter(this::isEarlier).toList();
        this.profile = profile;
        this.own = OwnText.of(letter);
        this.us = person(letter);
        this.recipients = letter.to().stream().map(LetterToCheck::person).toList();
    }

    /** @param now of a letter without a date */
    ToCheck with(InstantSource now) {
        var date = letter.date() == null ? now.instant() : letter.date();
        var kind = kind();
        var draft = new Draft(
                kind,
                us,
                recipients,
                letter.cc().stream().map(LetterToCheck::person).toList(),
                letter.subject(),
                own.marked(),
                files(letter),
                null,
                date,
                ZoneId.systemDefault());
        var client = recipients.stream().findFirst().map(Client::of).orElse(Client.UNKNOWN);
        var said = earlier.stream().map(this::said).toList();
        var subject = earlier.stream().map(Letter::subject).findFirst().orElse("");
        return new ToCheck(draft, new ConversationSoFar(said, client, subject), profile);
    }

    /** The letter itself may lie in its thread too, and later ones. */
    private boolean isEarlier(Letter other) {
        boolean same = letter.messageId() != null && letter.messageId().equals(other.messageId());
        boolean later =
                letter.date() != null && other.date() != null && !other.date().isBefore(letter.date());
        return !same && !later;
    }

    private Kind kind() {
        boolean passedOn = own.zones().stream().anyMatch(zone -> zone.kind() == Zone.Kind.FORWARDED)
                || letter.attachments().stream().anyMatch(file -> file.type().equals("message/rfc822"));
        if (passedOn && SubjectLine.hasPrefix(letter.subject()) && !isAnswer()) {
            return Kind.FORWARD;
        }
        return isAnswer() || !letter.references().isEmpty() || !earlier.isEmpty() ? Kind.REPLY : Kind.NEW;
    }

    private boolean isAnswer() {
        return !letter.inReplyTo().isEmpty();
    }

    private Said said(Letter other) {
        var from = person(other);
        return new Said(
                isOurs(from) ? Direction.OUT : Direction.IN,
                from,
                other.to().stream().map(LetterToCheck::person).toList(),
                other.cc().stream().map(LetterToCheck::person).toList(),
                Objects.requireNonNullElse(other.date(), Instant.EPOCH),
                other.subject(),
                OwnText.of(other).own(),
                files(other));
    }

    /** By the address, or by the domain where the client has another. */
    private boolean isOurs(Person person) {
        var domain = domain(person);
        return person.sameMailbox(us)
                || !domain.isEmpty()
                        && domain.equals(domain(us))
                        && recipients.stream()
                                .noneMatch(recipient -> domain(recipient).equals(domain));
    }

    private static String domain(Person person) {
        return Address.of(person.address()).domain();
    }

    private static Person person(Letter letter) {
        var author = letter.author();
        return author == null ? new Person("", "") : person(author);
    }

    private static Person person(Address address) {
        return new Person(address.name(), address.address());
    }

    private static List<String> files(Letter letter) {
        return letter.attachments().stream()
                .filter(file -> !file.inline())
                .map(Attachment::name)
                .toList();
    }
}
