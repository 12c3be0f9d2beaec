package org.pochtenie.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pochtenie.desk.arrival.Letters.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailFolders;
import org.pochtenie.desk.mailbox.Mailbox;
import org.pochtenie.desk.mailbox.Mailboxes;

class HistoryTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static TestDesk desk;
    private static PostServer post;

    @BeforeAll
    static void open() {
        post = new PostServer();
        desk = TestDesk.at(() -> NOW);
    }

    @AfterAll
    static void close() {
        desk.close();
        post.close();
    }

    private static int count(String sql, Object... parameters) {
        return desk.jdbc().sql(sql).params(parameters).query(Integer.class).single();
    }

    private static int letters(String subject, boolean history) {
        return count("select count(*) from letter where subject like ? and history = ?", subject + "%", history);
    }

    private static Mailbox connect(Connection wanted, LocalDate since) {
        return desk.the(Mailboxes.class)
                .connect(new Connection(wanted.name(), wanted.address(), List.of(), wanted.imap(), Login.NONE, since));
    }

    private static void watched(Mailbox mailbox) throws Exception {
        Eventually.within(SOON)
                .that(
                        "not watched",
                        () -> desk.the(MailFolders.class).of(mailbox.id()).size() == 2);
    }

    @Test
    void history_comes_as_far_back_as_chosen_without_side_effects() throws Exception {
        var address = "old@studio.example";
        post.account(address);
        for (var day = 1; day <= 230; day++) {
            post.put(
                    address,
                    "INBOX",
                    letter("old-" + day, "ivan@client.example", address, "old " + day, "Когда будет готово?"),
                    NOW.minus(day, ChronoUnit.DAYS));
        }
        var mailbox = connect(
                post.connection(address),
                LocalDate.ofInstant(NOW, java.time.ZoneOffset.UTC).minusDays(150));
        watched(mailbox);
        post.deliver(address, letter("old-new", "petr@client.example", address, "old but new", "Сколько стоит?"));
        Eventually.within(SOON).that(() -> letters("old", true) >= 150 && letters("old", false) == 1);
        var inbox = desk.the(MailFolders.class).find(mailbox.id(), "INBOX").orElseThrow();
        Eventually.within(SOON)
                .that(() -> desk.the(MailFolders.class)
                        .find(mailbox.id(), "INBOX")
                        .orElseThrow()
                        .historyRead());
        assertThat(inbox.history().total()).isBetween(149, 151).isEqualTo(letters("old", true));
        assertThat(count("select count(*) from response_clock c join letter l on l.id = c.letter_id where l.history"))
                .isZero();

        desk.the(Mailboxes.class).bringHistory(mailbox.id(), LocalDate.of(2000, 1, 1));
        Eventually.within(SOON).that(() -> letters("old", true) == 230);
        assertThat(letters("old", false)).isEqualTo(1);
        assertThat(count("select count(*) from letter where subject like 'old%'"))
                .isEqualTo(231);
    }

    @Test
    void other_numbers_in_a_folder_double_nothing_and_lose_nothing() throws Exception {
        var address = "renumbered@studio.example";
        var mailbox = connect(post.account(address).connection(address), null);
        watched(mailbox);
        var first = letter("renumbered-1", "ivan@client.example", address, "renumbered 1", "Первое.");
        post.put(address, "Sent", first, NOW);
        Eventually.within(SOON).that(() -> letters("renumbered", false) == 1);
        desk.the(Mailboxes.class).pause(mailbox.id(), true);
        var before = desk.the(MailFolders.class).find(mailbox.id(), "Sent").orElseThrow();
        post.makeAnew(address, "Sent");
        post.put(
                address,
                "Sent",
                letter("renumbered-0", "x@client.example", address, "renumbered old", "Старое."),
                NOW.minus(90, ChronoUnit.DAYS));
        post.put(address, "Sent", first, NOW);
        post.put(
                address,
                "Sent",
                letter("renumbered-2", "ivan@client.example", address, "renumbered 2", "Второе."),
                NOW);
        desk.the(Mailboxes.class).pause(mailbox.id(), false);
        Eventually.within(SOON).that(() -> letters("renumbered 2", false) == 1);
        assertThat(letters("renumbered", false)).isEqualTo(2);
        assertThat(desk.the(MailFolders.class)
                        .find(mailbox.id(), "Sent")
                        .orElseThrow()
                        .uidValidity())
                .isNotEqualTo(before.uidValidity());
    }

    @Test
    void a_server_that_goes_away_and_comes_back_loses_nothing() throws Exception {
        try (var away = new PostServer()) {
            var address = "away@studio.example";
            var mailbox = connect(away.account(address).connection(address), null);
            watched(mailbox);
            away.deliver(address, letter("away-1", "ivan@client.example", address, "away 1", "Первое."));
            Eventually.within(SOON).that(() -> letters("away", false) == 1);
            away.stop();
            Eventually.within(SOON)
                    .that(() -> desk.the(Mailboxes.class)
                                    .byId(mailbox.id())
                                    .orElseThrow()
                                    .health()
                                    .fault()
                            != null);
            away.start();
            away.deliver(address, letter("away-1", "ivan@client.example", address, "away 1", "Первое."));
            away.deliver(address, letter("away-2", "ivan@client.example", address, "away 2", "Второе."));
            Eventually.within(SOON).that(() -> letters("away", false) == 2);
            Eventually.within(SOON)
                    .that(() -> desk.the(Mailboxes.class)
                                    .byId(mailbox.id())
                                    .orElseThrow()
                                    .health()
                                    .fault()
                            == null);
        }
    }

    @Test
    void files_are_imported_once_however_often(@TempDir Path folder) throws Exception {
        var address = "files@studio.example";
        desk.the(Mailboxes.class).connect(new Connection("Архив", address, List.of(), Login.NONE, Login.NONE, null));
        var mbox = new StringBuilder();
        for (var n = 0; n < 120; n++) {
            mbox.append("From MAILER-DAEMON Mon Nov 23 09:00:00 2026\r\n")
                    .append(letter("mbox-" + n, "ivan@client.example", address, "files mbox " + n, "Архивное."))
                    .append("\r\n");
        }
        Files.writeString(folder.resolve("archive.mbox"), mbox);
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(
                folder.resolve("below/one.eml"),
                letter("eml-1", "x@client.example", address, "files eml", "Отдельное."));
        Files.writeString(folder.resolve("notes.txt"), "not a letter");
        var letters = desk.the(LetterImport.class);
        assertThat(letters.store(address, folder, count -> {})).isEqualTo(121);
        assertThat(letters.store(address, folder, count -> {})).isEqualTo(121);
        letters.awaitArrival(left -> {});
        assertThat(letters("files", true)).isEqualTo(121);
        assertThat(count("select count(*) from letter where subject like 'files%'"))
                .isEqualTo(121);
    }
}
