package org.pochtenie.desk.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.duty.ComplaintStage;

/**
 * A complaint on its way to a content client.
 *
 * @param letter that complained, null when he told us otherwise
 * @param matter what it is about, in our words
 * @param cost of putting it right, in the firm's money
 * @param minutes of work that it took
 * @param since when it came to its stage
 * @param promised by when what was chosen is done
 * @param owner who sees to it, null: nobody yet
 * @param closing null while it is open
 */
public record Complaint(
        long id,
        @Nullable Long conversation,
        @Nullable Long client,
        @Nullable Long letter,
        String matter,
        @Nullable Cause cause,
        BigDecimal cost,
        int minutes,
        ComplaintStage stage,
        Instant since,
        @Nullable Instant promised,
        @Nullable Long owner,
        Instant openedAt,
        @Nullable Closing closing) {

    /**
     * How it ended.
     *
     * @param satisfied whether the client said so; otherwise a lead ended it
     * @param by null: the client himself, by his link
     * @param reason the lead's
     */
    public record Closing(
            Instant at, boolean satisfied, @Nullable Long by, String reason) {}

    public boolean isOpen() {
        return closing == null;
    }
}
