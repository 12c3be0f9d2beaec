package org.pochtenie.desk.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.rulebook.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggests to whom a letter may be meant. */
@RestController
class PeoplePages {
    private static final int MOST = 8;
    private final Clients clients;
    private final Colleagues colleagues;

    PeoplePages(Clients clients, Colleagues colleagues) {
        this.clients = clients;
        this.colleagues = colleagues;
    }

    @GetMapping("/people")
    List<Person> people(@RequestParam(defaultValue = "") String q) {
        if (q.isBlank()) {
            return List.of();
        }
        var part = q.strip().toLowerCase(Locale.ROOT);
        var known = clients.named(q, MOST).stream().map(contact -> new Person(contact.name(), contact.address()));
        var ours = colleagues.all().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(part)
                        || one.address().contains(part))
                .map(one -> new Person(one.name(), one.address()));
        return new Recipients(Stream.concat(known, ours).limit(MOST).toList(), List.of()).to();
    }
}
