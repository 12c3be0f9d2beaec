package org.pochtenie.rulebook.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens in a conversation that a {@link ResponseClock} takes notice of. */
public sealed interface Happening {
    Instant at();

    /**
     * A letter came.
     *
     * @param ownText without what it quotes
     * @param files whether files came with it, pictures within the text aside
     */
    record ClientWrote(Instant at, LetterKind kind, String ownText, boolean files) implements Happening {
        /** Whether a person now waits for us. A file is always something to look at, however short the words. */
        public boolean wantsAnswer() {
            return kind == LetterKind.LETTER && (files || !BareThanks.is(ownText));
        }
    }

    /**
     * A letter of ours went, from the desk or from a telephone.
     *
     * @param promised when it only acknowledges: the moment by which it promises the answer
     */
    record WeWrote(Instant at, @Nullable Instant promised) implements Happening {}

    /** A colleague says that the client is to write next. */
    record ClientsTurn(Instant at) implements Happening {}

    /** A colleague says that we are, or a snoozed conversation comes back. */
    record OurTurn(Instant at) implements Happening {}

    /** A colleague puts it off; the client still waits. */
    record Snoozed(Instant at) implements Happening {}

    /** A colleague finds that nothing is owed, not even what was promised. */
    record Closed(Instant at) implements Happening {}
}
