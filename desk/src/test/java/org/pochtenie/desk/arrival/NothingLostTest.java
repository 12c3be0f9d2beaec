package org.pochtenie.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pochtenie.desk.arrival.Letters.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pochtenie.desk.DeskProcess;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.plumbing.postgres.EmbeddedPostgres;

class NothingLostTest {
    private static final String BOX = "hello@studio.example";
    private static final Duration LONG = Duration.ofSeconds(90);
    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    /** Sends letters until told to stop or until the line breaks; remembers which were acknowledged. */
    private void send(int port, AtomicBoolean enough) {
        while (!enough.get()) {
            try (var line = new SmtpLine(port)) {
                while (!enough.get()) {
                    var id = "smtp-" + numbers.incrementAndGet();
                    if (line.send("ivan@client.example", BOX, letter(id, "ivan@client.example", BOX, id, "Текст " + id))
                            .startsWith("250")) {
                        acknowledged.add(id + "@client.example");
                    }
                }
            } catch (IOException cut) {
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private interface Blow {
        void fall() throws Exception;
    }

    /** Four senders hand over letters; in the middle of that something happens. */
    private void inTheMiddle(int port, int letters, Blow blow) throws Exception {
        var before = acknowledged.size();
        var enough = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < 4; sender++) {
                threads.submit(() -> send(port, enough));
            }
            try {
                Eventually.within(LONG).that("no letters", () -> acknowledged.size() >= before + letters);
                blow.fall();
            } finally {
                enough.set(true);
            }
        }
    }

    private static List<String> letters(TestDesk desk) {
        return desk.jdbc()
                .sql("select message_id from letter where message_id is not null")
                .query(String.class)
                .list();
    }

    private void assertAllThereOnce(TestDesk desk, List<String> alsoWanted) throws Exception {
        var wanted = new ArrayList<>(acknowledged);
        wanted.addAll(alsoWanted);
        Eventually.within(LONG).asserted(() -> assertThat(letters(desk)).containsAll(wanted));
        assertThat(letters(desk)).doesNotHaveDuplicates();
        assertThat(desk.jdbc()
                        .sql("select count(*) from arrival")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_desk_that_is_killed_while_letters_come_in_has_them_all_once() throws Exception {
        var database = TestDesk.freshDatabase();
        try (var post = new PostServer()) {
            post.account(BOX);
            try (var desk = TestDesk.over(database, now)) {
                desk.the(Mailboxes.class).connect(post.connection(BOX));
                Eventually.within(LONG)
                        .that(
                                "not watched",
                                () -> desk.jdbc()
                                                .sql("select count(*) from mailbox_folder")
                                                .query(Integer.class)
                                                .single()
                                        == 2);
            }
            List<String> byImap = new ArrayList<>();
            for (var round = 0; round < 2; round++) {
                for (var n = 0; n < 150; n++) {
                    var id = "imap-" + round + "-" + n;
                    byImap.add(id + "@client.example");
                    post.deliver(BOX, letter(id, "petr@client.example", BOX, id, "Текст " + id));
                }
                try (var desk = DeskProcess.over(database)) {
                    inTheMiddle(desk.smtpPort(), 60, desk::kill);
                }
            }
            try (var desk = TestDesk.over(database, now)) {
                assertThat(acknowledged).hasSizeGreaterThan(100);
                assertAllThereOnce(desk, byImap);
            }
        }
    }

    @Test
    void a_database_that_is_killed_and_started_again_loses_nothing(@TempDir Path folder) throws Exception {
        try (var server = EmbeddedPostgres.in(folder);
                var post = new PostServer()) {
            server.createDatabase("desk");
            post.account(BOX);
            try (var desk = TestDesk.over(server, "desk", now)) {
                desk.the(Mailboxes.class).connect(post.connection(BOX));
                Eventually.within(LONG)
                        .that(
                                "not watched",
                                () -> desk.jdbc()
                                                .sql("select count(*) from mailbox_folder")
                                                .query(Integer.class)
                                                .single()
                                        == 2);
                inTheMiddle(desk.the(SmtpListener.class).port(), 60, () -> {
                    ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
                    post.deliver(BOX, letter("imap-down", "petr@client.example", BOX, "imap-down", "Пока базы нет."));
                    server.restart();
                    var before = acknowledged.size();
                    Eventually.within(LONG).that("nothing after the restart", () -> acknowledged.size() > before + 20);
                });
                assertAllThereOnce(desk, List.of("imap-down@client.example"));
                post.deliver(BOX, letter("imap-after", "petr@client.example", BOX, "imap-after", "Потом."));
                assertAllThereOnce(desk, List.of("imap-after@client.example"));
            }
        }
    }
}
