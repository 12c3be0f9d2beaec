package org.pochtenie.desk.conversation.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.bounce.KeptBounce;
import org.pochtenie.desk.conversation.SentLetter;

/**
 * What delivery reports have to do with a letter.
 *
 * @param bounces whom a letter of ours has not reached
 * @param about the letter of ours of which this letter, a report, tells; null for any other letter
 */
public record Delivery(List<KeptBounce> bounces, @Nullable SentLetter about) {
    static final Delivery NOTHING = new Delivery(List.of(), null);

    /** Somebody never gets it. */
    public boolean failed() {
        return bounces.stream().anyMatch(KeptBounce::permanent);
    }

    /** Nobody is known not to get it, but for somebody it is still on its way. */
    public boolean delayed() {
        return !bounces.isEmpty() && !failed();
    }
}
