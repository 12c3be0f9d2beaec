package org.pochtenie.desk.client.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.KnownPerson;

/**
 * What an entry would do.
 *
 * @param person who he is already, null for somebody new, or for an entry about a client alone
 * @param differences what would be said otherwise of the client, the person, the facts
 * @param other the client for whom he writes as we know, where the file says another; null: the file agrees
 */
public record Planned(
        Entry entry,
        Party party,
        @Nullable KnownPerson person,
        List<Difference> differences,
        @Nullable String other) {

    /** What becomes of the entry. */
    public enum What {
        NEW,
        CHANGES,
        SAME
    }

    public Planned {
        differences = List.copyOf(differences);
    }

    public What what() {
        if (entry.hasPerson() ? person == null : party.isNewBy(entry)) {
            return What.NEW;
        }
        return differences.isEmpty() && other == null ? What.SAME : What.CHANGES;
    }

    /** How the entry is called in a list. */
    public String shown() {
        return List.of(entry.one(Field.NAME), entry.one(Field.EMAIL), entry.one(Field.PHONE), party.name()).stream()
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    public boolean isSame() {
        return what() == What.SAME;
    }
}
