package org.pochtenie.desk.arrival;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What letters that have just come are compared with.
 *
 * @param ours those of their senders who are we
 * @param receivingHosts how the mail servers of each mailbox call themselves; what they say of a sender is believed there
 *     and nowhere else: in another mailbox it may have come with the letter
 * @param colleagues names of colleagues as {@link Pretence} spells them
 */
record Known(Set<String> ours, Map<Long, Set<String>> receivingHosts, Set<String> colleagues) {
    /** The hosts that are believed about a letter of that mailbox; none about a letter that came into no mailbox. */
    Set<String> receivingHosts(@Nullable Long mailbox) {
        return mailbox == null ? Set.of() : receivingHosts.getOrDefault(mailbox, Set.of());
    }
}
