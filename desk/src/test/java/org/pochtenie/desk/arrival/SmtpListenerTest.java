package org.pochtenie.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pochtenie.desk.arrival.Letters.letter;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

class SmtpListenerTest {
    private static final String BOX = "hello@studio.example";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static TestDesk desk;
    private static long mailbox;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
        mailbox = desk.the(Mailboxes.class)
                .connect(new Connection("Студия", BOX, List.of("info@studio.example"), Login.NONE, Login.NONE, null))
                .id();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static SmtpLine line() throws IOException {
        return new SmtpLine(desk.the(SmtpListener.class).port());
    }

    private static int count(String sql, Object... parameters) {
        return desk.jdbc().sql(sql).params(parameters).query(Integer.class).single();
    }

    @Test
    void what_is_acknowledged_is_on_disk_byte_for_byte_and_arrives() throws Exception {
        var letter = letter("bytes-1", "ivan@client.example", BOX, "bytes", "Точка в начале:\n.строка\n..две");
        try (var line = line()) {
            assertThat(line.send("ivan@client.example", BOX, letter)).startsWith("250");
        }
        var raw = desk.jdbc()
                .sql(
                        "select raw_letter_id from raw_letter_place where folder = 'smtp' order by raw_letter_id desc limit 1")
                .query(Long.class)
                .single();
        assertThat(desk.the(RawLetters.class).bytes(raw)).asString().isEqualTo(letter);
        Eventually.within(SOON).that(() -> count("select count(*) from letter where subject = 'bytes'") == 1);
        assertThat(desk.the(Mailboxes.class)
                        .byId(mailbox)
                        .orElseThrow()
                        .health()
                        .letterAt())
                .isNotNull();
    }

    @Test
    void only_our_own_addresses_are_served() throws Exception {
        try (var line = line()) {
            assertThat(line.begin("ivan@client.example", "stranger@elsewhere.example"))
                    .startsWith("550");
        }
        try (var line = line()) {
            assertThat(line.begin("ivan@client.example", "INFO@Studio.example")).startsWith("250");
        }
        try (var line = line()) {
            assertThat(line.begin("ivan@client.example", "hello+offer@studio.example"))
                    .startsWith("250");
        }
    }

    @Test
    void a_letter_that_is_too_large_is_refused() throws Exception {
        try (var line = line()) {
            assertThat(line.command("MAIL FROM:<ivan@client.example> SIZE=99000000"))
                    .startsWith("552");
        }
    }

    @Test
    void many_senders_at_once_are_all_served() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 20)
                    .mapToObj(sender -> threads.submit(() -> {
                        try (var line = line()) {
                            for (var n = 0; n < 10; n++) {
                                var id = "crowd-" + sender + "-" + n;
                                assertThat(line.send(
                                                "ivan@client.example",
                                                BOX,
                                                letter(id, "ivan@client.example", BOX, "crowd", id)))
                                        .startsWith("250");
                            }
                        }
                        return sender;
                    }))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        }
        assertThat(count("select count(*) from raw_letter where encode(bytes, 'escape') like '%Subject: crowd%'"))
                .isEqualTo(200);
        Eventually.within(SOON).that(() -> count("select count(*) from letter where subject = 'crowd'") == 200);
    }

    @Test
    void a_flood_from_one_address_is_put_off() throws Exception {
        var now = new SettableNow("2026-11-23T07:00:00Z");
        var senders = new Senders(new SmtpLimits(1000, 10, 2, 3), now);
        var flooding = InetAddress.getByName("192.0.2.1");
        var other = InetAddress.getByName("192.0.2.2");
        assertThat(List.of(senders.connect(flooding), senders.connect(flooding), senders.connect(flooding)))
                .containsExactly(true, true, false);
        senders.disconnect(flooding);
        assertThat(senders.connect(flooding)).isTrue();
        assertThat(IntStream.range(0, 4).mapToObj(n -> senders.letter(flooding)).toList())
                .containsExactly(true, true, true, false);
        assertThat(senders.letter(other)).isTrue();
        now.pass(Duration.ofMinutes(1));
        assertThat(senders.letter(flooding)).isTrue();
    }

    @Test
    void an_unreadable_letter_is_kept_shown_and_read_again() throws Exception {
        try (var line = line()) {
            assertThat(line.send("ivan@client.example", BOX, "\r\n")).startsWith("250");
            assertThat(line.send(
                            "ivan@client.example",
                            BOX,
                            letter("after-1", "i@client.example", BOX, "after poison", "Текст")))
                    .startsWith("250");
        }
        Eventually.within(SOON)
                .that(() -> count("select count(*) from letter where subject = 'after poison'") == 1
                        && count("select count(*) from arrival where fault is not null") == 1);
        desk.the(Colleagues.class)
                .join(
                        "Ольга",
                        "olga@studio.example",
                        "sinitsa-na-vetke",
                        Colleague.Role.OWNER,
                        "ru",
                        java.time.ZoneId.of("UTC"));
        try (var owner = new Guest(desk).signIn("olga@studio.example", "sinitsa-na-vetke")) {
            var page = owner.get("/settings/firm/unreadable").body();
            var raw = desk.the(WaitingRoom.class).unreadable().getFirst().raw();
            assertThat(page)
                    .contains("/settings/firm/unreadable/" + raw + "/again")
                    .contains(BOX);
            assertThat(owner.get("/settings/firm/unreadable/" + raw + "/original")
                            .statusCode())
                    .isEqualTo(200);
            // What made it unreadable is gone, as after an update: here the letter only seemed to be at fault.
            var good = desk.the(RawLetters.class)
                    .keep(letter("again-1", "i@client.example", BOX, "read again", "Текст")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            desk.jdbc()
                    .sql("insert into arrival (raw_letter_id, size, came_at, fault) values (?, 1, now(), 'seemed so')")
                    .param(good)
                    .update();
            owner.post("/settings/firm/unreadable/" + good + "/again", Map.of());
            Eventually.within(SOON).that(() -> count("select count(*) from letter where subject = 'read again'") == 1);
            owner.post("/settings/firm/unreadable/again", Map.of());
            Eventually.within(SOON).that(() -> count("select count(*) from arrival where fault is not null") == 1);
        }
    }

    @Test
    void a_letter_whose_taking_in_fails_does_not_stop_the_others() throws Exception {
        desk.jdbc().sql("""
                create function refuse_poison() returns trigger language plpgsql as $$
                begin
                    if new.subject = 'poison' then raise exception 'poison'; end if;
                    return new;
                end $$""").update();
        desk.jdbc()
                .sql("create trigger poison before insert on letter for each row execute function refuse_poison()")
                .update();
        try (var line = line()) {
            for (var subject : List.of("healthy", "poison", "healthy")) {
                line.send(
                        "ivan@client.example",
                        BOX,
                        letter(subject + System.nanoTime(), "i@client.example", BOX, subject, "Т"));
            }
        }
        Eventually.within(SOON)
                .that(() -> count("select count(*) from letter where subject = 'healthy'") == 2
                        && count("select count(*) from arrival where fault like '%poison%'") == 1);
        desk.jdbc().sql("drop trigger poison on letter").update();
        desk.the(WaitingRoom.class)
                .unreadable()
                .forEach(one -> desk.the(WaitingRoom.class).again(one.raw()));
        Eventually.within(SOON).that(() -> count("select count(*) from letter where subject = 'poison'") == 1);
    }

    @Test
    void a_place_that_is_not_there_cannot_be_imported() {
        assertThatThrownBy(() -> desk.the(LetterImport.class)
                        .store("nobody@studio.example", java.nio.file.Path.of("."), n -> {}))
                .hasMessageContaining("nobody@studio.example");
    }
}
