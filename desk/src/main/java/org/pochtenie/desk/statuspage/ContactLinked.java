package org.pochtenie.desk.statuspage;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.link.Link;
import org.pochtenie.desk.link.Linked;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** A link of one of a client's people to the client's page: what he asks there comes from him, and it ends when he leaves. */
@Component
class ContactLinked implements Linked {
    static final String KIND = "status-contact";

    private final StatusLinked page;
    private final Contacts contacts;

    ContactLinked(StatusLinked page, Contacts contacts) {
        this.page = page;
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable View show(Link link, Visit visit) {
        return reader(link)
                .map(reader -> page.show(link.of(client(reader)), reader, visit))
                .orElse(null);
    }

    @Override
    public @Nullable View answered(Link link, Map<String, String> form, Visit visit) {
        return reader(link)
                .map(reader -> page.answered(link.of(client(reader)), reader, form, visit))
                .orElse(null);
    }

    private static long client(Contact reader) {
        return Objects.requireNonNull(reader.client());
    }

    /** Who he is now: one who turned out to be somebody else reads that one's page until they are two again. */
    private Optional<Contact> reader(Link link) {
        return contacts.byId(link.subject())
                .filter(person -> !person.left())
                .map(KnownPerson::contact)
                .filter(contact -> contact.id() == link.subject()
                        ? Objects.equals(contact.client(), link.client())
                        : contact.client() != null);
    }
}
