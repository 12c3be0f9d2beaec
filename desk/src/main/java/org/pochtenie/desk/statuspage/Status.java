package org.pochtenie.desk.statuspage;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Contact;

/**
 * How the work for a client stands.
 *
 * @param people of the client who may ask; nobody: nobody there can be answered
 */
public record Status(
        Client client, Map<Section, List<StatusItem>> items, Duty duty, List<String> hours, List<Contact> people) {
    /** The same for one of his people, who asks in his own name. */
    Status askedBy(Contact reader) {
        return new Status(client, items, duty, hours, people.isEmpty() ? people : List.of(reader));
    }

    /** Those parts that have something in them, in their order. */
    public List<Section> sections() {
        return List.copyOf(items.keySet());
    }

    public List<StatusItem> in(Section section) {
        return items.getOrDefault(section, List.of());
    }
}
