package org.pochtenie.desk.story;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.demo.Cast;
import org.pochtenie.desk.demo.Person;
import org.pochtenie.desk.demo.post.PostOffice;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;

/** The studio of the demo for a browser test: its people, one watched mailbox, a post office that its clients share. */
final class Studio implements AutoCloseable {
    static final String PASSWORD = "synitsa-na-vetke";
    static final String MAILBOX = "studio@vetka.example";

    final Cast cast = Cast.load();
    final Person client = cast.clients().getFirst();
    final PostOffice office = PostOffice.open(0, 0, PASSWORD, List.of(MAILBOX, client.address()));
    final TestDesk desk = TestDesk.at(Clock.systemUTC());
    final Chromium chromium = new Chromium(desk);

    Studio() {
        for (var person : cast.colleagues()) {
            desk.the(Colleagues.class)
                    .join(
                            person.name(),
                            person.address(),
                            PASSWORD,
                            Colleague.Role.of(person.role()),
                            "ru",
                            cast.zone());
        }
        var mailbox = desk.the(Mailboxes.class)
                .connect(new Connection(
                        "Студия", MAILBOX, List.of(), login(office.imapPort()), login(office.smtpPort()), null));
        desk.the(Mailboxes.class).receivingHosts(mailbox.id(), List.of("mx.vetka.example"));
        watched();
    }

    /** A letter that comes before the first look would be history. */
    private void watched() {
        try {
            Eventually.within(Duration.ofSeconds(60))
                    .that(
                            "the mailbox is not watched",
                            () -> desk.jdbc()
                                            .sql("select count(*) from mailbox_folder")
                                            .query(Long.class)
                                            .single()
                                    == 2);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Login login(int port) {
        return new Login(new MailServer(PostOffice.HOST, port, MailServer.Security.NONE, MAILBOX), PASSWORD);
    }

    Person colleague(String key) {
        return cast.person(key);
    }

    /** The client writes to the studio, through real SMTP. */
    void clientWrites(String subject, String text, Attachment... files) throws MessagingException {
        var id = "letter-" + System.nanoTime() + "@" + client.address().replaceFirst(".*@", "");
        var letter = OutgoingLetter.from(new Address(client.name(), client.address()), id, Instant.now())
                .to(new Address("", MAILBOX))
                .subject(subject)
                .text(text);
        for (var file : files) {
            letter.attach(file);
        }
        office.send(client.address(), List.of(MAILBOX), LetterWriter.write(letter.build()));
    }

    /** A letter of the demo firm's odd ones comes, as it travels; the studio trusts the invented server that it names. */
    void oddLetter(String name) throws Exception {
        try (var file = Studio.class.getResourceAsStream("/demo/raw/" + name + ".eml")) {
            var now = ZonedDateTime.now(cast.zone());
            var source = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{date}", DateTimeFormatter.RFC_1123_DATE_TIME.format(now))
                    .replace("{message-id}", "<" + name + "@odd.example>")
                    .replaceAll(
                            "\\{calendar \\+3 (\\d\\d):(\\d\\d)}",
                            now.plusDays(3)
                                            .format(DateTimeFormatter.BASIC_ISO_DATE)
                                            .substring(0, 8) + "T$1$200")
                    .replace("\n", "\r\n");
            office.send(client.address(), List.of(MAILBOX), source.getBytes(StandardCharsets.UTF_8));
        }
    }

    List<Letter> inboxOfClient() {
        return office.inbox(client.address(), 0).stream()
                .map(LetterReader::read)
                .toList();
    }

    static Attachment file(String name, String text) {
        return Attachment.file(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        chromium.close();
        desk.close();
        office.close();
    }
}
