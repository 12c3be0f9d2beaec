package org.pochtenie.desk.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is agreed, and what it came instead of. */
@Component
public class Recording {
    private final Agreements agreements;

    Recording(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * Without words nothing is written down.
     *
     * @param instead the agreement of the same client that it replaces, null for none
     */
    @Transactional
    public void record(Made made, @Nullable Long instead) {
        if (made.words().isBlank()) {
            return;
        }
        var id = agreements.made(made);
        if (instead != null) {
            agreements
                    .byId(instead)
                    .filter(old -> old.made().client() == made.client())
                    .ifPresent(old -> agreements.superseded(old.id(), id));
        }
    }
}
