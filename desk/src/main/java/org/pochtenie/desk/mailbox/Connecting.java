package org.pochtenie.desk.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Opens lines to mail servers, each step within a time. */
public final class Connecting {
    /** How long a server may take to answer while somebody or something waits for it. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private Connecting() {}

    /**
     * A signed-in IMAP connection.
     *
     * @param patience between two answers of the server; longer than the longest IDLE
     */
    public static IMAPStore imap(Login login, Duration patience) throws MessagingException {
        var server = login.server();
        var protocol = server.security() == MailServer.Security.TLS ? "imaps" : "imap";
        var session = session(protocol, server, patience);
        var store = (IMAPStore) session.getStore(protocol);
        store.connect(server.host(), server.port(), server.user(), login.password());
        return store;
    }

    /** A connection by which letters are handed over; signed in where a user is given. */
    public static Transport smtp(Login login, Duration patience) throws MessagingException {
        var server = login.server();
        var protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        var session = session(protocol, server, patience);
        session.getProperties()
                .put("mail." + protocol + ".auth", String.valueOf(!server.user().isEmpty()));
        var transport = session.getTransport(protocol);
        if (server.user().isEmpty()) {
            transport.connect(server.host(), server.port(), null, null);
        } else {
            transport.connect(server.host(), server.port(), server.user(), login.password());
        }
        return transport;
    }

    private static Session session(String protocol, MailServer server, Duration patience) {
        var prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put(prefix + "connectiontimeout", String.valueOf(PATIENCE.toMillis()));
        properties.put(prefix + "timeout", String.valueOf(patience.toMillis()));
        properties.put(prefix + "writetimeout", String.valueOf(PATIENCE.toMillis()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        if (server.security() == MailServer.Security.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        // Reads are buffered within Angus; a letter is one literal, taken whole.
        properties.put(prefix + "partialfetch", "false");
        properties.put(prefix + "connectionpoolsize", "1");
        return Session.getInstance(properties);
    }
}
