package org.pochtenie.desk.statuspage;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.result.Result;
import org.pochtenie.desk.result.Results;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links to a client's page, his own and his people's, under whichever number they were made before two became one. */
@Component
public class PageLinks {
    private final PersonalLinks links;
    private final Clients clients;
    private final Contacts contacts;
    private final Results results;

    PageLinks(PersonalLinks links, Clients clients, Contacts contacts, Results results) {
        this.links = links;
        this.clients = clients;
        this.contacts = contacts;
        this.results = results;
    }

    Optional<Link> of(long client) {
        return first(StatusLinked.KIND, clients.numbers(client));
    }

    Optional<Link> of(Contact reader) {
        return first(ContactLinked.KIND, contacts.numbers(reader.id()));
    }

    /** The one that works, made when there is none. */
    URI to(long client) {
        return of(client).map(links::address).orElseGet(() -> links.to(StatusLinked.KIND, client, client));
    }

    URI to(Contact reader, long client) {
        return of(reader).map(links::address).orElseGet(() -> links.to(ContactLinked.KIND, reader.id(), client));
    }

    /** None leads there any more, whichever of those who are one now had it. */
    @Transactional
    public void revoke(long client) {
        clients.numbers(client).forEach(number -> links.revoke(StatusLinked.KIND, number));
    }

    @Transactional
    public void revoke(Contact reader) {
        contacts.numbers(reader.id()).forEach(number -> links.revoke(ContactLinked.KIND, number));
    }

    /** Somebody is a client of his own again: what was made for his people and his work meanwhile is his. */
    @Transactional
    public void parted(long client) {
        var people = contacts.of(client).stream()
                .flatMap(person -> contacts.numbers(person.id()).stream())
                .toList();
        links.follow(ContactLinked.KIND, people, client);
        links.follow(Results.KIND, results.of(client).stream().map(Result::id).toList(), client);
    }

    private Optional<Link> first(String kind, List<Long> numbers) {
        var found = links.of(kind, numbers);
        return numbers.stream().map(found::get).filter(Objects::nonNull).findFirst();
    }
}
