package org.pochtenie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.pochtenie.desk.demo.post.PostOffice;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.LetterWriter;
import org.pochtenie.letters.OutgoingLetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the moment a mail server has a letter (SMTP said 250) until an open screen shows it on Today, over IMAP IDLE. */
public final class ScreenScenario {
    private static final int LETTERS = 20;
    private static final String STUDIO = "studio@vetka.example";
    private static final Address CLIENT = new Address("Ирина Соколова", "irina@sokolova.example");

    private ScreenScenario() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("bench/target")), "screen-");
        try (var office = PostOffice.open(0, 0, "secret", List.of(STUDIO, CLIENT.address()));
                var desk = new BenchDesk(data)) {
            connect(desk, office);
            desk.signIn();
            var changes = new LinkedBlockingQueue<String>();
            listen(desk.open("/live"), changes);
            var millis = new ArrayList<Double>();
            for (int i = -3; i < LETTERS; i++) { // the first three warm up
                var took = once(desk, office, changes, "Письмо " + i);
                if (i >= 0) {
                    millis.add(took);
                }
            }
            System.out.printf("arrival to screen over IMAP, ms: %s%n", Median.told(millis, "%.0f"));
        }
        System.exit(0);
    }

    private static double once(BenchDesk desk, PostOffice office, LinkedBlockingQueue<String> changes, String subject)
            throws Exception {
        LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        changes.clear();
        var letter = OutgoingLetter.from(
                        CLIENT,
                        System.nanoTime() + "@sokolova.example",
                        InstantSource.system().instant())
                .to(new Address("", STUDIO))
                .subject(subject)
                .text("Добрый день! Когда будет готов каталог?")
                .build();
        office.send(CLIENT.address(), List.of(STUDIO), LetterWriter.write(letter));
        var began = System.nanoTime();
        while (true) {
            if (changes.poll(30, TimeUnit.SECONDS) == null) {
                throw new IllegalStateException("No screen was told of " + subject);
            }
            if (desk.get("/today/part").body().contains(subject)) {
                return (System.nanoTime() - began) / 1e6;
            }
        }
    }

    private static void connect(BenchDesk desk, PostOffice office) {
        desk.the(Mailboxes.class)
                .connect(new Connection(
                        "Студия", STUDIO, List.of(), login(office.imapPort()), login(office.smtpPort()), null));
        for (int i = 0; i < 300; i++) {
            var folders = desk.the(JdbcClient.class)
                    .sql("select count(*) from mailbox_folder")
                    .query(Long.class)
                    .single();
            if (folders == 2) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("The mailbox is not watched");
    }

    private static Login login(int port) {
        return new Login(new MailServer(PostOffice.HOST, port, MailServer.Security.NONE, STUDIO), "secret");
    }

    private static void listen(InputStream events, LinkedBlockingQueue<String> changes) {
        Thread.ofVirtual().start(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
                reader.lines().filter(line -> line.startsWith("event:")).forEach(changes::add);
            } catch (IOException | UncheckedIOException over) {
                changes.add("over");
            }
        });
    }
}
