package org.pochtenie.desk.mailbox;

import org.pochtenie.desk.outbox.Accounts;
import org.springframework.stereotype.Component;

/** Tells the outbox how the servers of a mailbox are reached. */
@Component
class MailboxAccounts implements Accounts {
    private final Mailboxes mailboxes;

    MailboxAccounts(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Account of(long mailbox) {
        var found = mailboxes.byId(mailbox).orElseThrow();
        return new Account(mailbox, found.name(), found.address(), server(mailboxes.smtpLogin(mailbox)));
    }

    private static Server server(Login login) {
        var server = login.server();
        return new Server(server.host(), server.port(), server.security().word(), server.user(), login.password());
    }
}
