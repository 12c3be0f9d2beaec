package org.pochtenie.desk.mailbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a folder of a mail server is read. Numbers (UIDs) grow with every letter that comes into the folder.
 *
 * @param sent whether letters in it were sent by us
 * @param uidValidity the numbers hold as long as this stays the same
 * @param lastUid everything new up to here is stored
 * @param historyFrom here reading began; what is below is history
 * @param history how far that is read, null when none was wanted yet
 */
public record MailFolder(
        long mailbox,
        String name,
        boolean sent,
        long uidValidity,
        long lastUid,
        long historyFrom,
        @Nullable History history) {

    /**
     * Older letters on their way.
     *
     * @param since the day from which on they are wanted
     * @param done they are stored up to this number
     * @param total that were found
     * @param count that are stored
     */
    public record History(LocalDate since, long done, int total, int count) {
        public History readTo(long uid, int more) {
            return new History(since, uid, total, count + more);
        }
    }

    /** A folder that is read from the given number on. */
    public static MailFolder from(long mailbox, String name, boolean sent, long uidValidity, long firstUid) {
        return new MailFolder(mailbox, name, sent, uidValidity, firstUid - 1, firstUid, null);
    }

    public MailFolder readTo(long uid) {
        return new MailFolder(mailbox, name, sent, uidValidity, uid, historyFrom, history);
    }

    public MailFolder with(History history) {
        return new MailFolder(mailbox, name, sent, uidValidity, lastUid, historyFrom, history);
    }

    /** Whether history since that day was begun, or more than that. */
    public boolean knowsHistorySince(LocalDate wanted) {
        return history != null && !wanted.isBefore(history.since());
    }

    public boolean historyRead() {
        return history == null || history.done() >= historyFrom - 1;
    }
}
