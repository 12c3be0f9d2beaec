package org.pochtenie.desk.outbox;

/** The servers through which the mailboxes of the firm send. */
public interface Accounts {
    /**
     * How a mailbox reaches its servers.
     *
     */
    record Account(long mailbox, String name, String address, Server smtp) {}

    /**
     * One server.
     *
     * @param host empty when there is none
     * @param security tls, starttls or none
     * @param user empty when it asks for none
     */
    record Server(String host, int port, String security, String user, String password) {
        public boolean known() {
            return !host.isEmpty();
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    Account of(long mailbox);
}
