package org.pochtenie.desk.demo;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A real post office on loopback: SMTP and IMAP, an account for each address, everything in memory and gone when it
 * closes. Sign-in is the address and the password that all accounts share.
 */
public final class PostOffice implements AutoCloseable {
    /** Where letters are served. */
    public static final String HOST = "127.0.0.1";

    /** The folder of what an account has sent; the server cannot mark it as such, so its name must do (RFC 6154). */
    public static final String SENT = "Sent";

    private final Map<String, GreenMailUser> accounts = new HashMap<>();
    private final Session session = Session.getInstance(new Properties());
    private final PromptServer server;

    private PostOffice(PromptServer server) {
        this.server = server;
    }

    /** Opens it; port 0 takes any free one. */
    public static PostOffice open(int smtpPort, int imapPort, String password, Collection<String> addresses) {
        PostOffice office = new PostOffice(new PromptServer(
                new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)));
        office.server.start();
        addresses.forEach(address -> office.account(address, password));
        return office;
    }

    private void account(String address, String password) {
        GreenMailUser user = server.setUser(address, address, password);
        try {
            imap().createMailbox(user, SENT);
        } catch (FolderException | AuthorizationException e) {
            throw new IllegalStateException("no folder " + SENT + " for " + address, e);
        }
        accounts.put(address, user);
    }

    public int smtpPort() {
        return server.port(ServerSetup.PROTOCOL_SMTP);
    }

    public int imapPort() {
        return server.port(ServerSetup.PROTOCOL_IMAP);
    }

    /** Lays a letter into the account's inbox or Sent folder as if it had come at that moment. */
    void keep(String address, boolean sent, byte[] letter, Instant received, boolean seen) {
        GreenMailUser user = accounts.get(address);
        if (user == null) {
            return; // a machine that has written but has no account here
        }
        Flags flags = seen ? new Flags(Flags.Flag.SEEN) : new Flags();
        try {
            MailFolder folder = sent ? imap().getFolder(user, SENT) : imap().getInbox(user);
            folder.appendMessage(message(letter), flags, Date.from(received));
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException("a demo letter that its own post office refuses", e);
        }
    }

    /** Sends a letter the real way: over SMTP. */
    void send(String from, List<String> recipients, byte[] letter) throws MessagingException {
        SmtpSending.send(smtpPort(), from, recipients, message(letter));
    }

    private MimeMessage message(byte[] letter) throws MessagingException {
        return new MimeMessage(session, new ByteArrayInputStream(letter));
    }

    private ImapHostManager imap() {
        return server.getManagers().getImapHostManager();
    }

    @Override
    public void close() {
        server.stop();
    }
}
