package org.pochtenie.desk.draft;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.ContactWay;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Role;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.Person;
import org.springframework.stereotype.Component;

/** Who of a client's people accepts results, as his card says it, under each of his addresses. */
@Component
class Acceptors implements Knowing {
    private final Contacts contacts;

    Acceptors(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Known add(Known soFar, @Nullable Long client, @Nullable Long conversation) {
        return client == null
                ? soFar
                : soFar.accepting(contacts.of(client).stream()
                        .filter(person -> !person.left() && person.roles().contains(Role.ACCEPTS))
                        .flatMap(Acceptors::addresses)
                        .toList());
    }

    private static Stream<Person> addresses(KnownPerson person) {
        var name = person.contact().name();
        return Stream.concat(
                        Stream.of(person.contact().address()),
                        person.ways().stream()
                                .filter(way -> way.channel() == Channel.EMAIL)
                                .map(ContactWay::value))
                .filter(address -> !address.isEmpty())
                .map(address -> new Person(name, address));
    }
}
