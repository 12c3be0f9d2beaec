package org.pochtenie.desk.client;

import java.util.Collection;
import java.util.Set;

/** Which addresses belong to the firm: its mailboxes, their aliases, its colleagues. */
public interface Ours {
    /** Those of the given addresses (in lower case) that are ours. */
    Set<String> among(Collection<String> addresses);

    default boolean is(String address) {
        return !among(Set.of(address)).isEmpty();
    }
}
