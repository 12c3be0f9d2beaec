package org.pochtenie.desk.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.MessageIDTerm;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.pochtenie.desk.outbox.SentFolders;
import org.springframework.stereotype.Component;

/** Looks into and files in the Sent folders over IMAP, with a line of its own each time: it happens once a letter. */
@Component
class MailboxSentFolders implements SentFolders {
    private final Mailboxes mailboxes;

    MailboxSentFolders(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public boolean hold(long mailbox, String messageId) throws MessagingException {
        var login = mailboxes.imapLogin(mailbox);
        if (!login.server().known()) {
            return false;
        }
        try (var store = Connecting.imap(login, Connecting.PATIENCE)) {
            var sent = SentFolder.in(store);
            return sent.isPresent() && holds(sent.get(), messageId) || holds(store.getFolder("INBOX"), messageId);
        }
    }

    @Override
    public void file(long mailbox, byte[] letter) throws MessagingException {
        var login = mailboxes.imapLogin(mailbox);
        if (!login.server().known()) {
            return;
        }
        try (var store = Connecting.imap(login, Connecting.PATIENCE)) {
            var copy = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter));
            copy.setFlag(Flags.Flag.SEEN, true);
            folder(store).appendMessages(new Message[] {copy});
        }
    }

    private static IMAPFolder folder(IMAPStore store) throws MessagingException {
        var known = SentFolder.in(store);
        if (known.isPresent()) {
            return known.get();
        }
        var made = (IMAPFolder) store.getFolder("Sent");
        made.create(Folder.HOLDS_MESSAGES);
        return made;
    }

    private static boolean holds(Folder folder, String messageId) throws MessagingException {
        if (!folder.exists()) {
            return false;
        }
        folder.open(Folder.READ_ONLY);
        try {
            return folder.search(new MessageIDTerm("<" + messageId + ">")).length > 0;
        } finally {
            folder.close(false);
        }
    }
}
