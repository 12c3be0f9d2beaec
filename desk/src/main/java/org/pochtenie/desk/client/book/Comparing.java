package org.pochtenie.desk.client.book;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.ContactWay;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Project;
import org.pochtenie.desk.plumbing.Sql;

/** What an entry says otherwise than the cards. What it does not speak of stays as it is. */
final class Comparing {
    /** How dates are called that have a column of their own. */
    static final Map<Field, Set<String>> DAY_WORDS = Map.of(
            Field.BIRTHDAY, Set.of("день рождения", "birthday"),
            Field.ANNIVERSARY, Set.of("годовщина", "anniversary"));

    private final Entry entry;
    private final Party party;
    private final @Nullable KnownPerson person;
    private final List<Difference> differences = new ArrayList<>();

    private Comparing(Entry entry, Party party, @Nullable KnownPerson person) {
        this.entry = entry;
        this.party = party;
        this.person = person;
    }

    static List<Difference> of(Entry entry, Party party, @Nullable KnownPerson person) {
        var comparing = new Comparing(entry, party, person);
        for (var field : Field.values()) {
            if (!entry.all(field).isEmpty()) {
                comparing.compare(field);
            }
        }
        return comparing.differences;
    }

    private void compare(Field field) {
        switch (field.of()) {
            case CLIENT -> single(field, known(field));
            case PERSON -> person(field);
            case WAY -> ways(field);
            case DAY -> day(field);
            case FACT -> entry.all(field).forEach(written -> fact(field, written));
            case LEDGER -> entry.all(field).forEach(written -> ledger(field, written));
        }
    }

    private void single(Field field, String before) {
        var after = entry.one(field);
        if (field != Field.CLIENT && !before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }

    /** What the card of the client says; nothing of one that is new. */
    private String known(Field field) {
        return party.known()
                .map(KnownClient::client)
                .map(client -> known(field, client))
                .orElse(field == Field.KIND ? Sql.word(party.kind()) : "");
    }

    static String known(Field field, Client client) {
        return switch (field) {
            case CLIENT -> client.name();
            case KIND -> Sql.word(client.kind());
            case LANGUAGE -> Objects.requireNonNullElse(client.language(), "");
            case CLIENT_FORM -> Objects.requireNonNullElse(client.form(), "");
            case CHANNEL -> client.channel() == null ? "" : Sql.word(client.channel());
            case HOURS -> client.hours();
            case ZONE -> Objects.requireNonNullElse(client.zone(), "");
            case BUSINESS -> client.business();
            case REPORT_FORM -> client.reportForm();
            case CONTACT_DAYS -> client.contactDays() == null ? "" : String.valueOf(client.contactDays());
            default -> throw new IllegalArgumentException(field.word());
        };
    }

    private void person(Field field) {
        if (field == Field.ROLES) {
            var before = known(Field.ROLES, person);
            var more = entry.all(Field.ROLES).stream()
                    .filter(role -> !before.contains(role))
                    .toList();
            if (!more.isEmpty()) {
                differences.add(new Difference(Field.ROLES, String.join(", ", before), String.join(", ", more)));
            }
        } else {
            var before = known(field, person);
            single(field, before.isEmpty() ? "" : before.getFirst());
        }
    }

    static List<String> known(Field field, @Nullable KnownPerson person) {
        if (person == null) {
            return List.of();
        }
        return switch (field) {
            case NAME -> List.of(person.contact().name());
            case GREETED_AS -> List.of(person.greetedAs());
            case FORM -> List.of(Objects.requireNonNullElse(person.form(), ""));
            case POSITION -> List.of(person.position());
            case ROLES -> person.roles().stream().map(Sql::word).sorted().toList();
            default -> throw new IllegalArgumentException(field.word());
        };
    }

    private void ways(Field field) {
        var channel = Channel.valueOf(field.name());
        var known = new HashSet<>(values(channel, person));
        for (var typed : entry.all(field)) {
            if (known.add(channel.value(typed).orElse(typed))) {
                differences.add(new Difference(field, "", typed));
            }
        }
    }

    static Set<String> values(Channel channel, @Nullable KnownPerson person) {
        if (person == null) {
            return Set.of();
        }
        var values = person.ways().stream()
                .filter(way -> way.channel() == channel)
                .map(ContactWay::value)
                .collect(Collectors.toSet());
        if (channel == Channel.EMAIL) {
            values.add(person.contact().address());
        }
        return values;
    }

    private void day(Field field) {
        var after = Days.read(entry.one(field)).orElseThrow();
        var known = day(field, facts());
        var before = known.map(Fact::day);
        boolean same = before.isPresent()
                && (before.get().equals(after)
                        || after.getYear() == Days.NO_YEAR
                                && MonthDay.from(before.get()).equals(MonthDay.from(after)));
        if (!same) {
            differences.add(new Difference(field, before.map(Days::written).orElse(""), Days.written(after)));
        }
    }

    static Optional<Fact> day(Field field, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.DATE
                        && fact.day() != null
                        && Objects.requireNonNull(DAY_WORDS.get(field))
                                .contains(fact.words().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private void fact(Field field, String written) {
        var kind = Fact.Kind.valueOf(field.name());
        var line = Days.line(written);
        boolean same = facts().stream()
                .anyMatch(fact -> fact.kind() == kind
                        && fact.words().strip().equalsIgnoreCase(line.words().strip())
                        && (line.day() == null || line.day().equals(fact.day()) && line.yearly() == fact.yearly()));
        if (!same) {
            differences.add(new Difference(field, "", written));
        }
    }

    /** A project that ended is known too, and stays ended. */
    private void ledger(Field field, String written) {
        if (ledger(field, party).noneMatch(known -> isSame(known, written))) {
            differences.add(new Difference(field, "", written));
        }
    }

    private static Stream<String> ledger(Field field, Party party) {
        return party.known().stream()
                .flatMap(client -> field == Field.PROJECT
                        ? client.projects().stream().map(Project::name)
                        : client.rules().stream().map(HouseRule::words));
    }

    static boolean isSame(String known, String written) {
        return known.strip().equalsIgnoreCase(written.strip());
    }

    /** The facts of this person, and those of his client as a whole. */
    private List<Fact> facts() {
        return facts(party, person);
    }

    static List<Fact> facts(Party party, @Nullable KnownPerson person) {
        return party.facts().stream()
                .filter(fact -> fact.contact() == null || person != null && fact.contact() == person.id())
                .toList();
    }
}
