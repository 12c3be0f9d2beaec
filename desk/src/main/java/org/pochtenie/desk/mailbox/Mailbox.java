package org.pochtenie.desk.mailbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address under which the firm receives and sends.
 *
 * @param aliases further addresses whose letters come into it
 * @param answerTime number of the answer time that holds for it
 * @param receivingHosts how its servers call themselves in Authentication-Results; empty: as is usual at its provider
 * @param historySince from when on older letters are read, null for none
 * @param paused not watched until it is wanted again
 * @param version grows when something is changed that a watch must know
 */
public record Mailbox(
        long id,
        String name,
        String address,
        List<String> aliases,
        MailServer imap,
        MailServer smtp,
        long answerTime,
        List<String> receivingHosts,
        @Nullable LocalDate historySince,
        boolean paused,
        int version,
        Health health) {

    /** Those whose word on a sender is believed. */
    public List<String> trustedHosts() {
        return receivingHosts.isEmpty() ? ReceivingHosts.usual(imap.host(), address) : receivingHosts;
    }

    /** Read by IMAP, now. */
    public boolean watched() {
        return imap.known() && !paused;
    }
}
