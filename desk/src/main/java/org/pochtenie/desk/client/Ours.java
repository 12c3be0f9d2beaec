package org.pochtenie.desk.client;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which addresses belong to the firm: its mailboxes, their aliases, its colleagues. */
public interface Ours {
    /** Those of the given addresses (in lower case) that are ours. */
    Set<String> among(Collection<String> addresses);

    default boolean is(String address) {
        return !among(Set.of(address)).isEmpty();
    }

    /** The first of them whose address is ours; an empty address is nobody's. */
    default <T> Optional<T> first(Collection<T> people, Function<T, String> address) {
        var own = among(people.stream()
                .map(address)
                .filter(written -> !written.isEmpty())
                .collect(Collectors.toSet()));
        return people.stream()
                .filter(person -> own.contains(address.apply(person)))
                .findFirst();
    }
}
