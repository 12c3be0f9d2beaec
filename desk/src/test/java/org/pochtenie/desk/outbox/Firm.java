package org.pochtenie.desk.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.ModelAddress;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small firm for tests of writing and sending: a real post office, one mailbox, two colleagues, one client. */
public final class Firm implements AutoCloseable {
    /** 22 bytes: a mark, the time and a number that all letters of the conversation share. */
    static final String OUTLOOK_INDEX = "AdyqEi+oAQIDBAUGBwgJCgsMDQ4PEA==";

    public static final String PASSWORD = "correct horse battery";
    public final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    public final GreenMail office =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
    public final String database = TestDesk.freshDatabase();
    public final TestDesk desk;
    public final Post post;
    public final long mailbox;
    public final Colleague anna;
    public final Colleague boris;
    private final JsonMapper json = new JsonMapper();
    private int asked;

    public Firm() {
        this(0);
    }

    /** @param smtpPort of another server for sending, 0: the post office's own */
    public Firm(int smtpPort) {
        this(smtpPort, null);
    }

    /** Whose drafts a model reads too. */
    public Firm(ModelAddress model) {
        this(0, model);
    }

    private Firm(int smtpPort, @Nullable ModelAddress model) {
        office.start();
        office.setUser("hello@studio.example", "hello", "secret");
        office.setUser("marina@kontur.example", "marina", "secret");
        office.setUser("igor@kontur.example", "igor", "secret");
        desk = TestDesk.over(database, now, model);
        post = new Post(desk);
        anna = join("Анна Лебедева", "anna@studio.example", Colleague.Role.COLLEAGUE);
        boris = join("Борис Лунин", "boris@studio.example", Colleague.Role.COLLEAGUE);
        mailbox = connect(smtpPort == 0 ? office.getSmtp().getPort() : smtpPort);
    }

    private Colleague join(String name, String address, Colleague.Role role) {
        return desk.the(Colleagues.class).join(name, address, PASSWORD, role, "ru", ZoneId.of("Europe/Moscow"));
    }

    /** Of the firm, for a test that needs one. */
    public Colleague owner() {
        return join("Вера Лугова", "vera@studio.example", Colleague.Role.OWNER);
    }

    private long connect(int smtpPort) {
        var none = MailServer.Security.NONE;
        var imap = new MailServer("127.0.0.1", office.getImap().getPort(), none, "hello");
        var smtp = new MailServer("127.0.0.1", smtpPort, none, "");
        var mailboxes = desk.the(Mailboxes.class);
        var made = mailboxes.connect(new Connection(
                "Студия", "hello@studio.example", List.of(), new Login(imap, "secret"), new Login(smtp, ""), null));
        return made.id();
    }

    public Guest signedIn(Colleague colleague) {
        return new Guest(desk).signIn(colleague.address(), PASSWORD);
    }

    public JsonNode read(String text) {
        return json.readTree(text);
    }

    public String written(Object value) {
        return json.writeValueAsString(value);
    }

    /** Marina asks, the author answers so and sends, whatever the guard says of it; the number in the outbox. */
    public long sent(Guest author, String html) {
        var draft = begun(author, marinaAsks().conversation());
        var saved = json(author, "PUT", "/drafts/" + draft, Map.of("version", 1, "html", html), 200);
        return json(author, "POST", "/drafts/" + draft + "/send", wish(saved), 200)
                .get("outgoing")
                .asLong();
    }

    /** Send it, with a reason for everything that would stop it. */
    public static Map<String, Object> wish(JsonNode saved) {
        var reasons = new HashMap<String, String>();
        for (var remark : saved.get("verdict").get("remarks")) {
            if (remark.get("weight").asString().equals("stop")) {
                reasons.put(remark.get("key").asString(), "Так надо для теста");
            }
        }
        return Map.of("version", saved.get("version").asInt(), "reasons", reasons);
    }

    /** The number of the author's draft in that conversation. */
    public static long begun(Guest author, long conversation) {
        var composer =
                author.get("/conversations/" + conversation + "/composer").body();
        return Long.parseLong(composer.split("data-draft-url=\"/drafts/")[1].split("\"")[0]);
    }

    public JsonNode json(Guest guest, String method, String path, Object body, int status) {
        var answer = guest.json(method, path, written(body));
        if (answer.statusCode() != status) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    /** Marina asks three things and attaches nothing. */
    public ReceivedLetter marinaAsks() {
        var source = Post.source(
                        "q" + ++asked + "@kontur.example",
                        "Марина Кольцова <marina@kontur.example>",
                        "Смета на сайт: три вопроса",
                        now.instant(),
                        """
                        Анна, здравствуйте!

                        Получили смету, спасибо. Есть три вопроса.

                        1. Входит ли в цену вёрстка?
                        2. Когда начнёте работу?
                        3. Можно ли платить частями?

                        Марина""")
                .replace(
                        "To: Studio",
                        "Cc: Игорь Дуб <igor@kontur.example>\r\nThread-Topic: Smeta\r\nThread-Index: " + OUTLOOK_INDEX
                                + "\r\nTo: Studio");
        return desk.the(Conversations.class).receive(post.in(source)).orElseThrow();
    }

    /** The post office of the client's firm reports that Marina has not got a letter. */
    public void comesBack(String messageId) throws Exception {
        var report = """
                From: Mail Delivery System <mailer-daemon@kontur.example>
                To: hello@studio.example
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <back.%1$s>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                Your message could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.kontur.example

                Final-Recipient: rfc822; marina@kontur.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 Mailbox unknown

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%1$s>
                --b--
                """.formatted(messageId);
        arrives(report);
    }

    /** Whatever it is, it lies in the studio's mailbox now, which is watched: what lay there before would be history. */
    public void arrives(String source) throws Exception {
        Eventually.within(Duration.ofSeconds(60))
                .that(
                        "the mailbox is not watched",
                        () -> desk.jdbc()
                                .sql("select exists (select from mailbox_folder where folder = 'INBOX')")
                                .query(Boolean.class)
                                .single());
        var hello = office.getUserManager().getUserByEmail("hello@studio.example");
        var bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        hello.deliver(new MimeMessage(
                GreenMailUtil.getSession(ServerSetup.SMTP.dynamicPort()), new ByteArrayInputStream(bytes)));
    }

    /** What lies in the post box of a client. */
    public List<MimeMessage> letters(String to) {
        return Arrays.stream(office.getReceivedMessagesForDomain(to)).toList();
    }

    public MimeMessage letter(String to) throws MessagingException {
        return letters(to).getFirst();
    }

    @Override
    public void close() {
        desk.close();
        office.stop();
    }
}
