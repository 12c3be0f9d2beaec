package org.pochtenie.desk.agreement;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Knowing;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.agreement.Agreed;
import org.springframework.stereotype.Component;

/** What holds with a client, for the guard: a letter that says otherwise gets a remark. */
@Component
class KnownAgreements implements Knowing {
    private final Agreements agreements;

    KnownAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Known add(Known soFar, @Nullable Long client, @Nullable Long conversation) {
        return client == null
                ? soFar
                : soFar.agreed(agreements.inForce(client).stream()
                        .map(one -> new Agreed(
                                String.valueOf(one.id()),
                                one.words(),
                                one.made().at()))
                        .toList());
    }
}
