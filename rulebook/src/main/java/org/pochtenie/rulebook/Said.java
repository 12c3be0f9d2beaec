package org.pochtenie.rulebook;

import java.time.Instant;
import java.util.List;

/**
 * One letter of the conversation before the draft.
 *
 * @param text the writer's own text, quotes stripped
 * @param attachments names of the attached files
 */
public record Said(
        Direction direction,
        Person from,
        List<Person> to,
        List<Person> cc,
        Instant date,
        String subject,
        String text,
        List<String> attachments) {
    public Said {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
    }
}
