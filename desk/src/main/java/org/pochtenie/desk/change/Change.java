package org.pochtenie.desk.change;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change from the client's wish to the new agreement.
 *
 * @param proposed when our proposal went, null before
 * @param letter with our proposal
 * @param replied the number of the option that a letter of his seems to take
 * @param newAgreement what came of it
 */
public record Change(
        long id,
        Asked asked,
        Reason reason,
        State state,
        @Nullable Instant proposed,
        @Nullable Long letter,
        @Nullable Integer replied,
        String endedWhy,
        @Nullable Long newAgreement,
        List<Option> options) {

    /** How far it is. */
    public enum State {
        /** Our proposal is owed. */
        ASKED,
        /** He is to choose. */
        PROPOSED,
        CHOSEN,
        DROPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean open() {
        return state == State.ASKED || state == State.PROPOSED;
    }

    public Optional<Option> option(long option) {
        return options.stream().filter(one -> one.id() == option).findFirst();
    }

    public Optional<Option> chosen() {
        return options.stream().filter(Option::chosen).findFirst();
    }

    /** The one that we advise: the first where nobody has said. */
    public Optional<Option> advised() {
        return options.stream()
                .filter(Option::advised)
                .findFirst()
                .or(() -> options.stream().findFirst());
    }
}
