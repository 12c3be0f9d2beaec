package org.pochtenie.desk;

import org.pochtenie.desk.client.CardChanged;
import org.pochtenie.desk.client.ClientsMerged;
import org.pochtenie.desk.client.Place;
import org.pochtenie.desk.houserule.RulesToTell;
import org.pochtenie.desk.occasion.Occasions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What we owe a client because of what his card says; in the transaction that changes it. */
@Component
class CardReactions {
    private final Occasions occasions;
    private final RulesToTell rules;

    CardReactions(Occasions occasions, RulesToTell rules) {
        this.occasions = occasions;
        this.rules = rules;
    }

    @EventListener
    void on(CardChanged event) {
        if (event.place() == Place.CARD_FACT) {
            occasions.changed(event.subject());
        } else if (event.place() == Place.HOUSE_RULE) {
            rules.changed(event.client());
        }
    }

    /** Two clients are one, or two again: each is told the rules that are his now. */
    @EventListener
    void on(ClientsMerged event) {
        rules.changed(event.from());
        rules.changed(event.into());
    }
}
