package org.pochtenie.desk.openquestion;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Question;

/**
 * Something that we have asked a client.
 *
 * @param letter in which it was asked first
 * @param colleague who asked, null when no address told
 * @param askBy by when the letter asks for the answer
 * @param promised by when the client has said he will answer
 * @param repeated when he was asked again, null for never
 */
public record OurQuestion(
        long id,
        long conversation,
        long letter,
        @Nullable Long colleague,
        Instant asked,
        @Nullable Instant askBy,
        Question question,
        State state,
        @Nullable Instant promised,
        @Nullable Instant repeated,
        int repeats,
        boolean clientSees) {

    /** What became of it. */
    public enum State {
        OPEN,
        ANSWERED,
        /** A letter of the client may have answered it: he is not asked again, and somebody looks. */
        PERHAPS,
        DROPPED;

        /** As the database and the message keys spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean waits() {
        return state == State.OPEN || state == State.PERHAPS;
    }

    public String shortForm() {
        return question.shortForm();
    }

    Instant lastAsked() {
        return repeated == null ? asked : repeated;
    }

    /** The time of the answer, as he has named it, else as we have. */
    @Nullable
    Instant named() {
        return promised != null ? promised : repeated == null ? askBy : null;
    }

    Asked asAsked() {
        return new Asked(String.valueOf(id), question, false);
    }
}
