package org.pochtenie.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Language;

/**
 * A letter as its author has it on the screen, not yet sent.
 *
 * @param text the author's own plain text; list items are lines that begin with {@code "1. "} or {@code "- "}, quoted
 *     lines begin with {@code "> "}. Offsets of remarks count UTF-16 units of this string
 * @param attachments names of the attached files
 * @param language the language of the letter where the author has said it; otherwise the guard counts scripts
 * @param now the moment of reading; "tomorrow" is counted from it
 * @param zone the author's zone; "12:00" is meant in it
 */
public record Draft(
        Kind kind,
        Person from,
        List<Person> to,
        List<Person> cc,
        String subject,
        String text,
        List<String> attachments,
        @Nullable Language language,
        Instant now,
        ZoneId zone) {
    public Draft {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
        text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
