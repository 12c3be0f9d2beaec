package org.pochtenie.desk.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All conversations: letters are received into them, and it is kept whose turn it is. */
@Component
public class Conversations {
    private final Receiving receiving;

    Conversations(Receiving receiving) {
        this.receiving = receiving;
    }

    /** Stores a letter in its conversation; empty when the letter is here already. */
    @Transactional
    public Optional<ReceivedLetter> receive(Arrived arrived) {
        return receiveAll(List.of(arrived)).stream().findFirst();
    }

    /** Stores many letters at once, in the order given; those that are here already are left out of the answer. */
    @Transactional
    public List<ReceivedLetter> receiveAll(List<Arrived> arrived) {
        return receiving.receive(arrived);
    }
}
