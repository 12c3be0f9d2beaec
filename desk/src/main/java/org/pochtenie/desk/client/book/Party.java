package org.pochtenie.desk.client.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.KnownPerson;

/** A client as the entries of one address book come to speak of him, known or new. */
public final class Party {
    private final String name;
    private final Client.Kind kind;
    private final @Nullable KnownClient known;
    private final Entry first;
    private final List<KnownPerson> free;
    private final Map<Field, Entry> said = new EnumMap<>(Field.class);

    Party(String name, Client.Kind kind, @Nullable KnownClient known, Entry first) {
        this.name = name;
        this.kind = kind;
        this.known = known;
        this.first = first;
        this.free = known == null ? new ArrayList<>() : new ArrayList<>(known.people());
    }

    public String name() {
        return known == null ? name : known.client().name();
    }

    Client.Kind kind() {
        return kind;
    }

    Optional<KnownClient> known() {
        return Optional.ofNullable(known);
    }

    boolean isNewBy(Entry entry) {
        return known == null && entry == first;
    }

    List<Fact> facts() {
        return known == null ? List.of() : known.facts();
    }

    /** Each person is one entry's only: two of one name are two. */
    Optional<KnownPerson> take(java.util.function.Predicate<KnownPerson> who) {
        var found = free.stream().filter(who).findFirst();
        found.ifPresent(free::remove);
        return found;
    }

    /** The entry that has said something else of that field before; null for none. */
    @Nullable
    Entry saidOtherwise(Field field, Entry entry) {
        var before = said.putIfAbsent(field, entry);
        return before == null || before.one(field).equals(entry.one(field)) ? null : before;
    }
}
