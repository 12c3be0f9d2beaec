package org.pochtenie.desk.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.rulebook.duty.LetterKind;

/**
 * A conversation, as the author of its next letter needs it.
 *
 * @param letters the oldest first
 */
public record Correspondence(
        long conversation,
        @Nullable Long mailbox,
        @Nullable Long client,
        @Nullable Long project,
        String subject,
        List<LetterInConversation> letters) {

    /** The letter that an answer answers: the newest that a person wrote, else the newest. */
    public Optional<LetterInConversation> answered() {
        return letters.reversed().stream()
                .filter(Correspondence::personal)
                .findFirst()
                .or(() -> letters.reversed().stream().findFirst());
    }

    /** The same as it was when a letter was the newest. */
    public Correspondence upTo(long letter) {
        var known = letters.stream().filter(earlier -> earlier.id() <= letter).toList();
        return new Correspondence(conversation, mailbox, client, project, subject, known);
    }

    /** Whether a person wrote it, not a program. */
    public static boolean personal(LetterInConversation letter) {
        return letter.kind() == LetterKind.LETTER || letter.kind() == LetterKind.LIST;
    }
}
