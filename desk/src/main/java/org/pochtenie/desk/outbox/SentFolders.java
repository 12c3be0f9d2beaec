package org.pochtenie.desk.outbox;

import jakarta.mail.MessagingException;

/** The Sent folders of the mailboxes, on their IMAP servers. */
public interface SentFolders {
    /**
     * Whether the mailbox has a letter of that id: in its Sent folder, or in the inbox when it was addressed to itself.
     *
     * @param messageId without angle brackets
     * @throws MessagingException when its server cannot be asked
     */
    boolean hold(long mailbox, String messageId) throws MessagingException;

    /**
     * Puts a copy into the Sent folder, marked as read; nothing happens for a mailbox that has no IMAP server.
     *
     * @throws MessagingException when its server does not take it
     */
    void file(long mailbox, byte[] letter) throws MessagingException;
}
