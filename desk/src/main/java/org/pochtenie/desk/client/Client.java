package org.pochtenie.desk.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom we work, and how he wants it.
 *
 * @param kind a person, or a company with several people
 * @param language ru or en, null when not known
 * @param form ty or vy, null when not known
 * @param answerTime number of the answer time that is agreed with him, null for that of the mailbox
 * @param channel by which he prefers to be reached, null when not known
 * @param hours when he wants to be written to, as it was typed; empty when not known
 * @param zone of his hours, null when not known
 * @param business what he does; empty when not known
 * @param reportForm how he wants to hear of results; empty when not known
 * @param contactDays he wants to hear of us that often, null for as usual
 */
public record Client(
        long id,
        String name,
        Kind kind,
        @Nullable String language,
        @Nullable String form,
        @Nullable Long answerTime,
        @Nullable Channel channel,
        String hours,
        @Nullable String zone,
        String business,
        String reportForm,
        @Nullable Integer contactDays,
        List<Contact> contacts) {

    public enum Kind {
        PERSON,
        COMPANY
    }
}
