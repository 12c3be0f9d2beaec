package org.pochtenie.desk.arrival;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;

/** A real IMAP server with the accounts of a test; it can go away and come back. */
final class PostServer implements AutoCloseable {
    static final String PASSWORD = "password-9";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final List<String> addresses = new ArrayList<>();
    private final int port;
    private GreenMail server;

    PostServer() {
        server = started(0);
        port = server.getImap().getPort();
    }

    private static GreenMail started(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        return server;
    }

    PostServer account(String address) throws Exception {
        addresses.add(address);
        open(address);
        return this;
    }

    private void open(String address) throws Exception {
        var user = server.setUser(address, address, PASSWORD);
        server.getManagers().getImapHostManager().createMailbox(user, "Sent");
    }

    /** How a desk connects to an account here. */
    Connection connection(String address) {
        return connection(address, PASSWORD);
    }

    Connection connection(String address, String password) {
        return connection(address, password, port);
    }

    /** By way of another port. */
    Connection connection(String address, String password, int port) {
        var login = new Login(new MailServer("127.0.0.1", port, MailServer.Security.NONE, address), password);
        return new Connection("Студия", address, List.of(), login, Login.NONE, null);
    }

    void deliver(String address, String letter) throws Exception {
        put(address, "INBOX", letter, Instant.now());
    }

    void put(String address, String folder, String letter, Instant received) throws Exception {
        folder(address, folder)
                .appendMessage(
                        new MimeMessage(SESSION, new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                        new Flags(),
                        Date.from(received));
    }

    MailFolder folder(String address, String name) throws Exception {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        var folders = server.getManagers().getImapHostManager();
        return name.equals("INBOX") ? folders.getInbox(user) : folders.getFolder(user, name);
    }

    /** The folder is made anew, with other numbers, as after a restore from a backup; the server numbers by its seconds. */
    void makeAnew(String address, String name) throws Exception {
        GreenMailUser user = server.getUserManager().getUserByEmail(address);
        var folders = server.getManagers().getImapHostManager();
        var before = folder(address, name).getUidValidity();
        Eventually.within(Duration.ofSeconds(10)).that(() -> {
            folders.deleteMailbox(user, name);
            return folders.createMailbox(user, name).getUidValidity() != before;
        });
    }

    int port() {
        return port;
    }

    void stop() {
        server.stop();
    }

    /** On the same port, with the same accounts, their folders empty and numbered anew. */
    void start() throws Exception {
        server = started(port);
        for (var address : addresses) {
            open(address);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
