package org.pochtenie.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.question.Asked;

/**
 * The letters before the draft, oldest first, and what is known of the client.
 *
 * @param subject the conversation's subject, frozen at its first letter; empty for a new one
 * @param openQuestions the client's questions that still wait for an answer, as the desk keeps them; null: the guard
 *     finds them in the letters by itself
 * @param known what the desk keeps of promises, agreements and the like
 */
public record ConversationSoFar(
        List<Said> letters,
        Client client,
        String subject,
        @Nullable List<Asked> openQuestions,
        Known known) {
    /** A conversation that has not begun. */
    public static final ConversationSoFar NONE = new ConversationSoFar(List.of(), Client.UNKNOWN, "");

    public ConversationSoFar {
        letters = List.copyOf(letters);
        openQuestions = openQuestions == null ? null : List.copyOf(openQuestions);
    }

    public ConversationSoFar(List<Said> letters, Client client, String subject) {
        this(letters, client, subject, null);
    }

    public ConversationSoFar(List<Said> letters, Client client, String subject, @Nullable List<Asked> openQuestions) {
        this(letters, client, subject, openQuestions, Known.NONE);
    }

    /** The newest letter of that direction. */
    public Optional<Said> last(Direction direction) {
        return letters.reversed().stream()
                .filter(said -> said.direction() == direction)
                .findFirst();
    }
}
