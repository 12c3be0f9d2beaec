package org.pochtenie.desk.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.draft.Recipients;
import org.pochtenie.rulebook.Person;

/** Looks whether a letter has anybody to go to, and addresses that a server can read. */
final class Addressing {
    private Addressing() {}

    static Optional<Sending.Answer.Wrong> mistake(Recipients recipients) {
        if (recipients.to().isEmpty()) {
            return Optional.of(new Sending.Answer.Wrong("outbox.nobody", List.of()));
        }
        return recipients
                .all()
                .filter(person -> !isAddress(person))
                .findFirst()
                .map(person -> new Sending.Answer.Wrong("outbox.no-address", List.of(person.address())));
    }

    private static boolean isAddress(Person person) {
        try {
            new InternetAddress(person.address(), true).validate();
            return person.address().indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }
}
