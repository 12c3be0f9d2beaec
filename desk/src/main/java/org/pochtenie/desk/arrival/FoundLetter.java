package org.pochtenie.desk.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter and where it was found.
 *
 * @param mailbox in which, null when it is not known
 * @param folder of the mail server, or {@link #SMTP}, {@link #IMPORT}, {@link #PAGE}
 * @param uidValidity of the folder, 0 where letters have no numbers
 * @param uid in the folder, 0 where letters have no numbers
 * @param sent whether it was sent from here
 * @param history whether it comes from before we were here
 * @param received when the mail server took it in; null: just now
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundLetter(
        byte[] bytes,
        @Nullable Long mailbox,
        String folder,
        long uidValidity,
        long uid,
        boolean sent,
        boolean history,
        @Nullable Instant received) {
    static final String SMTP = "smtp";
    static final String IMPORT = "import";
    static final String PAGE = "page";

    static FoundLetter bySmtp(byte[] bytes, long mailbox) {
        return new FoundLetter(bytes, mailbox, SMTP, 0, 0, false, false, null);
    }

    static FoundLetter inFile(byte[] bytes, long mailbox) {
        return new FoundLetter(bytes, mailbox, IMPORT, 0, 0, false, true, null);
    }

    static FoundLetter typed(byte[] bytes, long mailbox) {
        return new FoundLetter(bytes, mailbox, PAGE, 0, 0, false, false, null);
    }
}
