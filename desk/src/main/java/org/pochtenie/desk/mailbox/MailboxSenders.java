package org.pochtenie.desk.mailbox;

import java.util.Comparator;
import java.util.List;
import org.pochtenie.desk.draft.Senders;
import org.springframework.stereotype.Component;

/** From which mailboxes letters may be written: those with a server for sending. */
@Component
class MailboxSenders implements Senders {
    private final Mailboxes mailboxes;

    MailboxSenders(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public List<Sender> all() {
        return mailboxes.all().stream()
                .filter(mailbox -> mailbox.smtp().known())
                .sorted(Comparator.comparingLong(Mailbox::id))
                .map(MailboxSenders::sender)
                .toList();
    }

    @Override
    public Sender of(long mailbox) {
        return sender(mailboxes.byId(mailbox).orElseThrow());
    }

    private static Sender sender(Mailbox mailbox) {
        return new Sender(mailbox.id(), mailbox.name(), mailbox.address());
    }
}
