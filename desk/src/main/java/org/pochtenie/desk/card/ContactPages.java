package org.pochtenie.desk.card;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Role;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The people of a client: who they are, what they have to say, how they are reached. */
@Controller
@RequestMapping("/clients/{id}/people")
class ContactPages {
    private static final String HERE = "people";

    private final Cards cards;
    private final Contacts contacts;
    private final Sections sections;

    ContactPages(Cards cards, Contacts contacts, Sections sections) {
        this.cards = cards;
        this.contacts = contacts;
        this.sections = sections;
    }

    /** Somebody new; his address is optional. */
    @PostMapping
    View add(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String address,
            Visit visit) {
        var client = cards.client(id).id();
        if (name.isBlank()) {
            return sections.wrong(client, HERE, Map.of(), visit.t("card.wrong.name"), visit);
        }
        var email = Channel.EMAIL.value(address);
        if (email.isEmpty() && !address.isBlank()) {
            return sections.wrong(client, HERE, Map.of(), visit.t("card.wrong.address", address), visit);
        }
        var holder = email.flatMap(contacts::at);
        if (holder.isPresent()) {
            return sections.wrong(client, HERE, Map.of(), taken(holder.get(), visit), visit);
        }
        var by = visit.visitor().id();
        var person = contacts.add(client, name, by);
        email.ifPresent(known -> contacts.reach(person.id(), Channel.EMAIL, known, by));
        return sections.changed(client, HERE, Map.of(), visit);
    }

    @PostMapping("/{contact}")
    View describe(
            @PathVariable long id,
            @PathVariable long contact,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String greetedAs,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(required = false) @Nullable List<Role> roles,
            @RequestParam(defaultValue = "false") boolean left,
            Visit visit) {
        var client = cards.client(id).id();
        var known = person(client, contact);
        var said = EnumSet.noneOf(Role.class);
        said.addAll(roles == null ? List.of() : roles);
        var address = form.equals("ty") || form.equals("vy") ? form : null;
        var person = new KnownPerson(known.contact(), greetedAs, address, position, said, left, known.ways());
        contacts.describe(
                person,
                name.isBlank() ? known.contact().name() : name,
                visit.visitor().id());
        return sections.changed(client, HERE, Map.of(), visit);
    }

    /** A further address of his, or his name in a messenger. */
    @PostMapping("/{contact}/ways")
    View reach(
            @PathVariable long id,
            @PathVariable long contact,
            @RequestParam Channel channel,
            @RequestParam String value,
            Visit visit) {
        var client = cards.client(id).id();
        var person = person(client, contact);
        if (channel.value(value).isEmpty()) {
            return sections.wrong(client, HERE, Map.of(), visit.t("card.wrong.address", value), visit);
        }
        return contacts.reach(person.id(), channel, value, visit.visitor().id())
                .flatMap(holder -> contacts.byId(holder.id()))
                .filter(holder -> holder.id() != person.id())
                .map(holder -> sections.wrong(client, HERE, Map.of(), taken(holder, visit), visit))
                .orElseGet(() -> sections.changed(client, HERE, Map.of(), visit));
    }

    @PostMapping("/{contact}/ways/{way}/forget")
    View forget(@PathVariable long id, @PathVariable long contact, @PathVariable long way, Visit visit) {
        var client = cards.client(id).id();
        contacts.forget(person(client, contact).id(), way, visit.visitor().id());
        return sections.changed(client, HERE, Map.of(), visit);
    }

    private KnownPerson person(long client, long contact) {
        return contacts.byId(contact)
                .filter(found -> Long.valueOf(client).equals(found.contact().client()))
                .orElseThrow(Cards::unknown);
    }

    private static String taken(KnownPerson holder, Visit visit) {
        return visit.t("card.wrong.taken", holder.contact().name());
    }
}
