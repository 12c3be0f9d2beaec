package org.pochtenie.desk.client;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contact with everything that is known of him.
 *
 * @param greetedAs how a letter greets him: «Ирина Петровна»; empty: by his first name
 * @param form ty or vy, null: as the client
 * @param position what he is in his firm; may be empty
 * @param left whether he works there no more
 */
public record KnownPerson(
        Contact contact,
        String greetedAs,
        @Nullable String form,
        String position,
        Set<Role> roles,
        boolean left,
        List<ContactWay> ways) {
    public long id() {
        return contact.id();
    }
}
