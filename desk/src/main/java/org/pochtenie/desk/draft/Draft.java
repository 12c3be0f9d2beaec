package org.pochtenie.desk.draft;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter while it is written.
 *
 * @param conversation null for a letter that begins one
 * @param answersLetter the newest letter of the conversation that its author had seen
 * @param html of the editor, cleaned
 * @param ticked questions that the author says he has answered
 * @param version grows with every change; 1 is a draft in which nothing was typed yet
 */
public record Draft(
        long id,
        @Nullable Long conversation,
        @Nullable Long answersLetter,
        long mailbox,
        long author,
        Kind kind,
        Recipients recipients,
        String subject,
        String html,
        Set<Long> ticked,
        long version,
        Instant touchedAt,
        State state) {

    /** What the letter is going to be. */
    public enum Kind {
        REPLY,
        NEW,
        FORWARD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What became of it. */
    public enum State {
        OPEN,
        QUEUED,
        SENT,
        DISCARDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean untouched() {
        return version == 1;
    }

    public boolean isReply() {
        return kind == Kind.REPLY;
    }
}
