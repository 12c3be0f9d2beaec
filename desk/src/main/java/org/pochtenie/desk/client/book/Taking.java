package org.pochtenie.desk.client.book;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.client.Part;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.client.Role;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a plan says, whole or not at all; every change stands in the history of its card. */
@Component
class Taking {
    private static final Map<Part, Set<Field>> PARTS = Map.of(
            Part.NAME, EnumSet.of(Field.CLIENT, Field.KIND),
            Part.BUSINESS, EnumSet.of(Field.BUSINESS),
            Part.CHANNEL, EnumSet.of(Field.CHANNEL),
            Part.HOURS, EnumSet.of(Field.HOURS, Field.ZONE),
            Part.LANGUAGE, EnumSet.of(Field.LANGUAGE),
            Part.FORM, EnumSet.of(Field.CLIENT_FORM),
            Part.CONTACT_DAYS, EnumSet.of(Field.CONTACT_DAYS),
            Part.REPORT_FORM, EnumSet.of(Field.REPORT_FORM));

    private final CardParts parts;
    private final Contacts contacts;
    private final Facts facts;
    private final Projects projects;
    private final HouseRules rules;
    private final KnownClients clients;
    private final InstantSource now;

    Taking(
            CardParts parts,
            Contacts contacts,
            Facts facts,
            Projects projects,
            HouseRules rules,
            KnownClients clients,
            InstantSource now) {
        this.parts = parts;
        this.contacts = contacts;
        this.facts = facts;
        this.projects = projects;
        this.rules = rules;
        this.clients = clients;
        this.now = now;
    }

    /** @param language in which dates that have only a column are called */
    @Transactional
    public void take(Plan plan, String language, long by) {
        if (!plan.mistakes().isEmpty()) {
            throw new IllegalArgumentException("An address book with mistakes");
        }
        var ids = new IdentityHashMap<Party, Long>();
        plan.planned().stream()
                .filter(planned -> !planned.isSame())
                .forEach(planned -> new One(planned, client(planned, ids, by), language, by).take());
    }

    private long client(Planned planned, Map<Party, Long> ids, long by) {
        var party = planned.party();
        return ids.computeIfAbsent(
                party,
                one -> one.known().map(KnownClient::id).orElseGet(() -> parts.begin(one.name(), one.kind(), by)));
    }

    /** One entry, and the client that it is about. */
    private final class One {
        private final Planned planned;
        private final Entry entry;
        private final long client;
        private final String language;
        private final long by;

        One(Planned planned, long client, String language, long by) {
            this.planned = planned;
            this.entry = planned.entry();
            this.client = client;
            this.language = language;
            this.by = by;
        }

        void take() {
            PARTS.forEach(this::part);
            var person = entry.hasPerson() ? person() : null;
            var contact = person != null && planned.party().kind() == Client.Kind.COMPANY ? (Long) person.id() : null;
            planned.differences().forEach(difference -> fact(difference, contact));
            planned.differences().stream()
                    .filter(difference -> difference.field().of() == Field.Of.LEDGER)
                    .forEach(this::ledger);
            if (planned.other() != null && person != null) {
                suggest(person.id(), planned.other());
            }
        }

        private void part(Part part, Set<Field> fields) {
            if (planned.differences().stream().noneMatch(difference -> fields.contains(difference.field()))) {
                return;
            }
            var typed = new HashMap<String, String>();
            fields.forEach(field -> {
                var told = field == Field.CLIENT ? "" : entry.one(field);
                var known = planned.party()
                        .known()
                        .map(one -> Comparing.known(field, one.client()))
                        .orElseGet(() -> field == Field.CLIENT ? planned.party().name() : "");
                typed.put(column(field), told.isEmpty() ? known : told);
            });
            parts.set(client, part, typed, by);
        }

        private static String column(Field field) {
            return switch (field) {
                case CLIENT -> "name";
                case CLIENT_FORM -> "form";
                default -> field.word().replace('-', '_');
            };
        }

        private KnownPerson person() {
            var person = planned.person() != null ? planned.person() : contacts.add(client, entry.one(Field.NAME), by);
            if (planned.differences().stream().anyMatch(one -> one.field().of() == Field.Of.PERSON)) {
                describe(person);
            }
            for (var difference : planned.differences()) {
                if (difference.field().of() == Field.Of.WAY) {
                    reach(person, difference);
                }
            }
            return person;
        }

        private void describe(KnownPerson person) {
            var roles = EnumSet.noneOf(Role.class);
            roles.addAll(person.roles());
            entry.all(Field.ROLES).forEach(role -> roles.add(Sql.constant(Role.class, role)));
            var described = new KnownPerson(
                    person.contact(),
                    told(Field.GREETED_AS, person.greetedAs()),
                    entry.one(Field.FORM).isEmpty() ? person.form() : entry.one(Field.FORM),
                    told(Field.POSITION, person.position()),
                    roles,
                    person.left(),
                    person.ways());
            contacts.describe(described, told(Field.NAME, person.contact().name()), by);
        }

        private String told(Field field, String known) {
            return entry.one(field).isEmpty() ? known : entry.one(field);
        }

        private void reach(KnownPerson person, Difference difference) {
            var channel = Channel.valueOf(difference.field().name());
            contacts.reach(person.id(), channel, difference.after(), by).ifPresent(holder -> {
                throw new IllegalStateException("Came to somebody else meanwhile: contact " + holder.id());
            });
        }

        private void fact(Difference difference, @Nullable Long contact) {
            var field = difference.field();
            if (field.of() == Field.Of.DAY) {
                day(field, difference, contact);
            } else if (field.of() == Field.Of.FACT) {
                var line = Days.line(difference.after());
                facts.note(
                        client,
                        new NewFact(
                                Fact.Kind.valueOf(field.name()),
                                line.words(),
                                line.day(),
                                line.yearly(),
                                contact,
                                null,
                                null),
                        by);
            }
        }

        /** Another line of the same file may have brought it just before. */
        private void ledger(Difference difference) {
            var words = difference.after();
            if (difference.field() == Field.PROJECT) {
                if (projects.of(client).stream().noneMatch(known -> Comparing.isSame(known.name(), words))) {
                    projects.begin(client, words, by);
                }
            } else if (rules.of(client).stream().noneMatch(known -> Comparing.isSame(known.words(), words))) {
                rules.note(client, words, by);
            }
        }

        private void day(Field field, Difference difference, @Nullable Long contact) {
            var day = Days.read(difference.after()).orElseThrow();
            var known = Comparing.day(field, Comparing.facts(planned.party(), planned.person()));
            if (known.isPresent()) {
                facts.change(known.get().id(), known.get().words(), day, true, by);
            } else {
                var words = field == Field.BIRTHDAY
                        ? language.equals("ru") ? "день рождения" : "birthday"
                        : language.equals("ru") ? "годовщина" : "anniversary";
                facts.note(client, new NewFact(Fact.Kind.DATE, words, day, true, contact, null, null), by);
            }
        }

        /** A client is not changed behind the back of whoever knows him: somebody is asked. */
        private void suggest(long contact, String told) {
            var wanted = clients.byName(Set.of(KnownClients.folded(told)))
                    .getOrDefault(KnownClients.folded(told), List.of());
            var into = wanted.isEmpty()
                    ? parts.begin(told, Client.Kind.COMPANY, by)
                    : Objects.requireNonNull(wanted.getFirst());
            clients.suggest(contact, into, told, now.instant());
        }
    }
}
