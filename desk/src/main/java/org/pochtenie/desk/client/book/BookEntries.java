package org.pochtenie.desk.client.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.ContactWay;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Project;

/** A card as the entries of an address book: a company has one of its own, a person's client stands in his. */
final class BookEntries {
    private static final List<Field> OF_CLIENT = Stream.of(Field.values())
            .filter(field -> field.of() == Field.Of.CLIENT && field != Field.CLIENT && field != Field.KIND)
            .toList();

    private final KnownClient known;

    private BookEntries(KnownClient known) {
        this.known = known;
    }

    static List<Entry> of(KnownClient known) {
        return new BookEntries(known).entries();
    }

    private List<Entry> entries() {
        var people = known.people().stream().filter(person -> !person.left()).toList();
        var company = known.client().kind() == Client.Kind.COMPANY || people.isEmpty();
        var entries = new ArrayList<Entry>();
        if (company) {
            entries.add(new Entry(0, client(new EnumMap<>(Field.class), true)));
        }
        for (var person : people) {
            var told = person(person);
            boolean first = !company && person == people.getFirst();
            if (first) {
                client(told, !isNamedLike(person));
            } else {
                told.put(Field.CLIENT, List.of(known.client().name()));
            }
            entries.add(new Entry(0, told));
        }
        return entries;
    }

    private boolean isNamedLike(KnownPerson person) {
        var name = known.client().name();
        return name.equalsIgnoreCase(person.contact().name())
                || person.contact().name().isEmpty()
                        && name.equalsIgnoreCase(person.contact().address());
    }

    private Map<Field, List<String>> client(Map<Field, List<String>> told, boolean named) {
        if (named) {
            told.put(Field.CLIENT, List.of(known.client().name()));
            told.put(Field.KIND, List.of(Comparing.known(Field.KIND, known.client())));
        }
        OF_CLIENT.forEach(field -> put(told, field, Comparing.known(field, known.client())));
        facts(told, null);
        known.projects().stream().filter(Project::open).forEach(project -> put(told, Field.PROJECT, project.name()));
        known.rules().forEach(rule -> put(told, Field.RULE, rule.words()));
        return told;
    }

    private Map<Field, List<String>> person(KnownPerson person) {
        var told = new EnumMap<Field, List<String>>(Field.class);
        for (var field : List.of(Field.NAME, Field.GREETED_AS, Field.FORM, Field.POSITION, Field.ROLES)) {
            Comparing.known(field, person).forEach(value -> put(told, field, value));
        }
        put(told, Field.EMAIL, person.contact().address());
        for (ContactWay way : person.ways()) {
            put(
                    told,
                    Field.valueOf(way.channel().name()),
                    way.channel() == Channel.EMAIL ? way.value() : way.spelled());
        }
        facts(told, person.id());
        return told;
    }

    private void facts(Map<Field, List<String>> told, @Nullable Long contact) {
        var own = known.facts().stream()
                .filter(fact -> Objects.equals(fact.contact(), contact))
                .sorted(java.util.Comparator.comparingLong(Fact::id))
                .toList();
        for (var fact : own) {
            var field = field(fact, told);
            var written = field.of() == Field.Of.DAY
                    ? Days.written(Objects.requireNonNull(fact.day()))
                    : Days.written(new Days.Line(fact.day(), fact.yearly(), fact.words()));
            put(told, field, written);
        }
    }

    /** A birthday has a column of its own; a second one is a date among others. */
    private static Field field(Fact fact, Map<Field, List<String>> told) {
        if (fact.kind() == Fact.Kind.DATE && fact.day() != null && fact.yearly()) {
            for (var named : Comparing.DAY_WORDS.entrySet()) {
                if (named.getValue().contains(fact.words().toLowerCase(Locale.ROOT))
                        && !told.containsKey(named.getKey())) {
                    return named.getKey();
                }
            }
        }
        return Field.valueOf(fact.kind().name());
    }

    private static void put(Map<Field, List<String>> told, Field field, String value) {
        if (!value.isBlank()) {
            told.computeIfAbsent(field, one -> new ArrayList<>()).add(value.strip());
        }
    }
}
