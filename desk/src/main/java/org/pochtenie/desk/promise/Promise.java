package org.pochtenie.desk.promise;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of us has promised in a letter.
 *
 * @param letter in which it stands
 * @param colleague who gave it, null when no address told
 * @param what its words, the date aside
 * @param firstDue as it was given
 * @param due as it stands now
 * @param moves how often it was moved
 * @param likelyDoneBy a later letter that sounds as if it did it
 * @param anewBy the letter in which a broken one was promised anew, null for none
 */
public record Promise(
        long id,
        long conversation,
        long letter,
        @Nullable Long colleague,
        String what,
        Instant made,
        Instant firstDue,
        Instant due,
        int moves,
        State state,
        @Nullable Instant doneAt,
        @Nullable Long doneBy,
        @Nullable Long likelyDoneBy,
        @Nullable Long anewBy,
        boolean clientSees) {

    /** What became of it. */
    public enum State {
        /** In a letter that was written elsewhere; nobody has said yet that it is one. */
        FOUND,
        OPEN,
        KEPT,
        BROKEN,
        /** It was none, or nobody waits for it any more. */
        DROPPED;

        /** As the database and the message keys spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether somebody waits for it: broken ones too, until they are done or promised anew. */
    public boolean waits() {
        return state == State.OPEN || state == State.BROKEN && doneAt == null && anewBy == null;
    }
}
