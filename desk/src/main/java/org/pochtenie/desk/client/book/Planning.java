package org.pochtenie.desk.client.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Ours;
import org.springframework.stereotype.Component;

/** Holds an address book against the cards: who is known, what would change. */
@Component
class Planning {
    private final KnownClients clients;
    private final Contacts contacts;
    private final Ours ours;

    Planning(KnownClients clients, Contacts contacts, Ours ours) {
        this.clients = clients;
        this.contacts = contacts;
        this.ours = ours;
    }

    Plan of(AddressBook book) {
        var mistakes = new ArrayList<>(book.mistakes());
        mistakes.addAll(Checking.of(book.entries()));
        mistakes.addAll(ourselves(book.entries()));
        if (!mistakes.isEmpty()) {
            return new Plan(book, List.of(), sorted(mistakes));
        }
        var run = new Run(book.entries());
        var planned = book.entries().stream().map(run::planned).toList();
        return new Plan(book, planned, sorted(run.mistakes));
    }

    private static List<Mistake> sorted(List<Mistake> mistakes) {
        return mistakes.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }

    private List<Mistake> ourselves(List<Entry> entries) {
        var own = ours.among(entries.stream().flatMap(Planning::addresses).collect(Collectors.toSet()));
        return entries.stream()
                .flatMap(entry -> addresses(entry)
                        .filter(own::contains)
                        .map(address -> Mistake.at(entry.line(), "ours", address)))
                .toList();
    }

    private static Stream<String> addresses(Entry entry) {
        return entry.all(Field.EMAIL).stream().map(KnownClients::folded);
    }

    /** One address book on its way through. */
    private final class Run {
        final List<Mistake> mistakes = new ArrayList<>();
        private final Map<String, Long> byAddress;
        private final Map<String, List<Long>> byName;
        private final Map<Long, Long> clientOf;
        private final Map<Long, KnownClient> known;
        private final Map<Long, Party> parties = new HashMap<>();
        private final Map<String, Party> current = new HashMap<>();
        private final Set<Party> headed = new HashSet<>();
        private final Map<Long, Set<String>> suggested;

        Run(List<Entry> entries) {
            byAddress = clients.byAddress(
                    entries.stream().flatMap(Planning::addresses).collect(Collectors.toSet()));
            clientOf = clients.clientOf(byAddress.values());
            byName = clients.byName(entries.stream()
                    .map(entry -> KnownClients.folded(clientName(entry)))
                    .collect(Collectors.toSet()));
            suggested = clients.suggested(byAddress.values());
            known = clients.of(Stream.concat(
                            clientOf.values().stream(), byName.values().stream().flatMap(List::stream))
                    .collect(Collectors.toSet()));
        }

        Planned planned(Entry entry) {
            var people = addresses(entry)
                    .map(byAddress::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (people.size() > 1) {
                mistakes.add(Mistake.at(entry.line(), "two-people", String.join(", ", entry.all(Field.EMAIL))));
            }
            var contact = people.isEmpty() ? null : people.getFirst();
            var party = contact == null ? told(entry) : of(contact, entry);
            var person = entry.hasPerson() ? person(entry, party, contact) : null;
            contradictions(entry, party);
            return new Planned(entry, party, person, Comparing.of(entry, party, person), other(entry, party, contact));
        }

        private Party of(long contact, Entry entry) {
            var client = clientOf.get(contact);
            return client == null || !known.containsKey(client) ? told(entry) : party(known.get(client), entry);
        }

        private Party party(KnownClient client, Entry entry) {
            var party = parties.computeIfAbsent(
                    client.id(),
                    id -> new Party(client.client().name(), client.client().kind(), client, entry));
            current.put(KnownClients.folded(party.name()), party);
            return party;
        }

        /** The client of that name. An entry about a client alone begins the next one of those that share a name. */
        private Party told(Entry entry) {
            var name = KnownClients.folded(clientName(entry));
            var same = current.get(name);
            boolean alone = entry.one(Field.CLIENT).isEmpty();
            if (same != null && !alone && (entry.hasPerson() || headed.add(same))) {
                return same;
            }
            var party = byName.getOrDefault(name, List.of()).stream()
                    .map(known::get)
                    .filter(client -> client != null && fits(entry, client) && !isHeaded(client))
                    .findFirst()
                    .map(client -> party(client, entry))
                    .orElseGet(() -> new Party(clientName(entry), kind(entry), null, entry));
            if (alone || !entry.hasPerson()) {
                headed.add(party);
            }
            current.put(name, party);
            return party;
        }

        private boolean isHeaded(KnownClient client) {
            var party = parties.get(client.id());
            return party != null && headed.contains(party);
        }

        /** Somebody without an address is the person of that name only if we know no address of that one either. */
        private boolean fits(Entry entry, KnownClient client) {
            return !entry.one(Field.CLIENT).isEmpty()
                    || client.people().stream().anyMatch(person -> isHe(entry, person));
        }

        private @Nullable KnownPerson person(Entry entry, Party party, @Nullable Long contact) {
            if (contact == null) {
                return party.take(person -> isHe(entry, person)).orElse(null);
            }
            return party.take(person -> person.id() == contact)
                    .or(() -> contacts.byId(contact))
                    .orElseThrow();
        }

        /** The file says one thing in one line and another in the next. */
        private void contradictions(Entry entry, Party party) {
            Arrays.stream(Field.values())
                    .filter(field -> field.of() == Field.Of.CLIENT && field != Field.CLIENT)
                    .filter(field -> !entry.all(field).isEmpty())
                    .forEach(field -> {
                        var before = party.saidOtherwise(field, entry);
                        if (before != null) {
                            mistakes.add(Mistake.at(
                                    entry.line(), "otherwise", entry.one(field), String.valueOf(before.line())));
                        }
                    });
        }

        private @Nullable String other(Entry entry, Party party, @Nullable Long contact) {
            var told = entry.one(Field.CLIENT);
            var folded = KnownClients.folded(told);
            boolean asked =
                    contact != null && suggested.getOrDefault(contact, Set.of()).contains(folded);
            return told.isEmpty() || asked || folded.equals(KnownClients.folded(party.name())) ? null : told;
        }
    }

    /** By a number or a name in a messenger, else by his name, as long as no e-mail address speaks against it. */
    private static boolean isHe(Entry entry, KnownPerson person) {
        boolean reached = Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.EMAIL)
                .anyMatch(channel -> {
                    var values = Comparing.values(channel, person);
                    return entry.all(Field.valueOf(channel.name())).stream()
                            .anyMatch(typed ->
                                    values.contains(channel.value(typed).orElse(typed)));
                });
        boolean named = !entry.one(Field.NAME).isEmpty()
                && KnownClients.folded(entry.one(Field.NAME))
                        .equals(KnownClients.folded(person.contact().name()));
        boolean addressed =
                !entry.all(Field.EMAIL).isEmpty() && !person.contact().address().isEmpty();
        return (named || reached && entry.one(Field.NAME).isEmpty()) && !addressed;
    }

    static String clientName(Entry entry) {
        return List.of(Field.CLIENT, Field.NAME, Field.EMAIL, Field.PHONE).stream()
                .map(entry::one)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Client.Kind kind(Entry entry) {
        var told = entry.one(Field.KIND);
        if (!told.isEmpty()) {
            return told.equals("company") ? Client.Kind.COMPANY : Client.Kind.PERSON;
        }
        return entry.one(Field.CLIENT).isEmpty() ? Client.Kind.PERSON : Client.Kind.COMPANY;
    }
}
