package org.pochtenie.desk.question;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Question;

/**
 * A question of a client, and what became of it.
 *
 * @param letter in whose own text the question stands
 * @param askedAt when the letter was written
 * @param deferredUntil when the answer is promised for
 */
public record KeptQuestion(
        long id,
        long conversation,
        long letter,
        Instant askedAt,
        Question question,
        State state,
        @Nullable Instant deferredUntil) {

    /** What became of a question. */
    public enum State {
        OPEN,
        ANSWERED,
        /** An answer is promised. */
        DEFERRED,
        /** A colleague found that it needs none. */
        DROPPED;

        /** As the database and the message keys spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public String text() {
        return question.text();
    }

    public String shortForm() {
        return question.shortForm();
    }

    public boolean waits() {
        return state == State.OPEN || state == State.DEFERRED;
    }

    /** As the guard wants to know it. */
    public Asked asked(boolean ticked) {
        return new Asked(String.valueOf(id), question, ticked);
    }
}
