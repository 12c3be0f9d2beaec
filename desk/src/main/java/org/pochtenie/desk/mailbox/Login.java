package org.pochtenie.desk.mailbox;

/** A server and the password for it; never printed. */
public record Login(MailServer server, String password) {
    public static final Login NONE = new Login(MailServer.NONE, "");

    @Override
    public String toString() {
        return server.toString();
    }
}
