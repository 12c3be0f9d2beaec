package org.pochtenie.desk.statuspage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Contact;

/**
 * One of a client's people, and his own link to the client's page.
 *
 * @param address null: he has none
 * @param opened when the link was opened last, null: never yet
 */
public record PersonLink(
        Contact contact, @Nullable String address, @Nullable Instant opened) {
    public String name() {
        return contact.name().isEmpty() ? contact.address() : contact.name();
    }
}
