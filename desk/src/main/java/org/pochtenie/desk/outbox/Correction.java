package org.pochtenie.desk.outbox;

import java.util.Optional;
import org.pochtenie.desk.draft.Drafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of a letter that did not arrive: the same text, people and files, to be corrected and sent anew. */
@Component
class Correction {
    private final Outbox outbox;
    private final Drafts drafts;

    Correction(Outbox outbox, Drafts drafts) {
        this.outbox = outbox;
        this.drafts = drafts;
    }

    /** The draft; the letter's red mark is taken off, since somebody has it in hand. Empty: nothing is amiss with it. */
    @Transactional
    public Optional<Long> of(long id) {
        var outgoing = outbox.byId(id).orElseThrow();
        if (!outbox.settle(id)) {
            return Optional.empty();
        }
        return Optional.of(drafts.again(outgoing.draft(), outgoing.conversation()));
    }
}
