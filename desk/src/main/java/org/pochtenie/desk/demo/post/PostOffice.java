package org.pochtenie.desk.demo.post;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    public void keep(String address, boolean sent, byte[] letter, Instant received, boolean seen) {
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

    /** How many letters lie in the inbox. */
    public int count(String address) {
        return inbox(address).getMessageCount();
    }

    /** The letters of the inbox that came after the first {@code skipped}, oldest first. */
    public List<byte[]> inbox(String address, int skipped) {
        return inbox(address).getMessages().stream()
                .skip(skipped)
                .map(stored -> bytes(stored.getMimeMessage()))
                .toList();
    }

    private MailFolder inbox(String address) {
        try {
            return imap().getInbox(account(address));
        } catch (FolderException e) {
            throw new IllegalStateException("no inbox of " + address, e);
        }
    }

    private GreenMailUser account(String address) {
        return Objects.requireNonNull(accounts.get(address), address);
    }

    private static byte[] bytes(MimeMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("a stored letter that cannot be written", e);
        }
        return out.toByteArray();
    }

    /** Sends a letter the real way: over SMTP. */
    public void send(String from, List<String> recipients, byte[] letter) throws MessagingException {
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
