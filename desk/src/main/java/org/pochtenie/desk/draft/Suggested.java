package org.pochtenie.desk.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Person;

/**
 * A letter that the desk proposes; a colleague reads, changes and sends it.
 *
 * @param conversation in which it is written, null for a letter that begins one
 * @param to its addressees; nobody: those of an answer in that conversation
 * @param subject of a new conversation; of an old one it stays as it is
 * @param html its text, without signature
 */
public record Suggested(@Nullable Long conversation, List<Person> to, String subject, String html) {
    public Suggested {
        to = List.copyOf(to);
    }

    /** An answer to everybody in that conversation. */
    public static Suggested in(long conversation, String html) {
        return new Suggested(conversation, List.of(), "", html);
    }
}
