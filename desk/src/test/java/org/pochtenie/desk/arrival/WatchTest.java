package org.pochtenie.desk.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pochtenie.desk.arrival.Letters.letter;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.mailbox.Fault;
import org.pochtenie.desk.mailbox.MailFolders;
import org.pochtenie.desk.mailbox.Mailboxes;

class WatchTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static TestDesk desk;
    private static PostServer post;

    @BeforeAll
    static void open() {
        post = new PostServer();
        desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
    }

    @AfterAll
    static void close() {
        desk.close();
        post.close();
    }

    /** Subjects of the letters with this text in their subject, oldest first. */
    private static List<String> subjects(String with) {
        return desk.jdbc()
                .sql("select subject from letter where subject like ? order by id")
                .param("%" + with + "%")
                .query(String.class)
                .list();
    }

    private static long watched(String address) throws Exception {
        var mailbox = desk.the(Mailboxes.class).connect(post.account(address).connection(address));
        Eventually.within(SOON).asserted(() -> {
            assertThat(desk.the(Mailboxes.class)
                            .byId(mailbox.id())
                            .orElseThrow()
                            .health()
                            .fault())
                    .isNull();
            assertThat(desk.the(MailFolders.class).of(mailbox.id())).hasSize(2);
        });
        return mailbox.id();
    }

    @Test
    void a_letter_comes_by_itself_and_stays_unseen() throws Exception {
        var address = "come@studio.example";
        watched(address);
        post.deliver(address, letter("come-1", "ivan@client.example", address, "Сколько стоит come", "Сколько?"));
        Eventually.within(SOON).that(() -> subjects("come").equals(List.of("Сколько стоит come")));
        assertThat(post.folder(address, "INBOX").getUnseenCount()).isEqualTo(1);
        var began = System.nanoTime();
        post.deliver(address, letter("come-2", "ivan@client.example", address, "Второе come", "Ещё одно."));
        Eventually.within(SOON).that(() -> subjects("come").size() == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    /** A line that broke at every look would be waited for, longer each time, while letters lie there. */
    @Test
    void looking_all_the_same_keeps_the_line() throws Exception {
        var address = "line@studio.example";
        post.account(address);
        try (var line = new TappedLine(post.port())) {
            var mailbox = desk.the(Mailboxes.class).connect(post.connection(address, PostServer.PASSWORD, line.port()));
            Eventually.within(SOON).that("not watched", () -> line.waitsEnded.get() >= 1);
            var lines = line.connections.get();
            Eventually.within(SOON).that("no looks", () -> line.waitsEnded.get() >= 5);
            post.deliver(address, letter("line-1", "ivan@client.example", address, "line", "Когда?"));
            Eventually.within(SOON).that(() -> subjects("line").size() == 1);
            assertThat(line.connections.get()).isEqualTo(lines);
            desk.the(Mailboxes.class).pause(mailbox.id(), true);
        }
    }

    @Test
    void many_letters_at_once_come_once_each() throws Exception {
        var address = "many@studio.example";
        watched(address);
        for (var i = 0; i < 250; i++) {
            post.deliver(address, letter("many-" + i, "ivan@client.example", address, "many " + i, "Текст " + i));
        }
        Eventually.within(SOON).that(() -> subjects("many").size() == 250);
        assertThat(subjects("many"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(i -> "many " + i).toList());
    }

    @Test
    void a_letter_in_two_mailboxes_is_one_letter() throws Exception {
        var one = "two-a@studio.example";
        var other = "two-b@studio.example";
        watched(one);
        watched(other);
        var letter = letter("two-1", "ivan@client.example", one + ", " + other, "в двух ящиках", "Один текст.");
        post.deliver(one, letter);
        post.deliver(other, "Received: from elsewhere.example\r\n" + letter);
        Eventually.within(SOON)
                .that(() -> desk.jdbc().sql("""
                                select count(*) from raw_letter_place p join mailbox m on m.id = p.mailbox_id
                                where m.address like 'two-%'""").query(Integer.class).single() == 2 && waiting() == 0);
        assertThat(subjects("в двух ящиках")).hasSize(1);
    }

    @Test
    void letters_without_an_id_are_all_kept() throws Exception {
        var address = "noid@studio.example";
        watched(address);
        for (var text : List.of("первое", "второе", "второе")) {
            post.deliver(
                    address,
                    "From: x@client.example\r\nTo: %s\r\nSubject: noid\r\n\r\n%s\r\n".formatted(address, text));
        }
        Eventually.within(SOON).that(() -> subjects("noid").size() >= 2 && waiting() == 0);
        assertThat(subjects("noid")).hasSize(2);
    }

    @Test
    void what_lies_in_the_sent_folder_was_sent_by_us() throws Exception {
        var address = "phone@studio.example";
        watched(address);
        post.deliver(address, letter("phone-1", "ivan@client.example", address, "Вопрос phone", "Когда?"));
        Eventually.within(SOON).that(() -> subjects("phone").size() == 1);
        post.put(
                address,
                "Sent",
                Letters.reply("phone-2", "phone-1", "anna@elsewhere.example", "ivan@client.example"),
                java.time.Instant.now());
        Eventually.within(SOON)
                .that(() -> desk.jdbc()
                        .sql("select direction from letter where message_id = 'phone-2@client.example'")
                        .query(String.class)
                        .list()
                        .equals(List.of("out")));
        assertThat(desk.jdbc()
                        .sql("select count(distinct conversation_id) from letter where message_id like 'phone-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_dead_mailbox_says_why_and_leaves_the_others_alone() throws Exception {
        var address = "alive@studio.example";
        var dead = desk.the(Mailboxes.class)
                .connect(post.account("dead@studio.example").connection("dead@studio.example", "wrong"));
        watched(address);
        post.deliver(address, letter("alive-1", "ivan@client.example", address, "alive", "Живой."));
        Eventually.within(SOON).that(() -> subjects("alive").size() == 1);
        Eventually.within(SOON).asserted(() -> {
            var health = desk.the(Mailboxes.class).byId(dead.id()).orElseThrow().health();
            assertThat(health.fault()).isNotNull();
            assertThat(health.fault().kind()).isEqualTo(Fault.Kind.PASSWORD);
            assertThat(health.faultSince()).isNotNull();
        });
        desk.the(Mailboxes.class).change(dead.id(), post.connection("dead@studio.example"));
        Eventually.within(SOON)
                .that(
                        "mended",
                        () -> desk.the(Mailboxes.class)
                                        .byId(dead.id())
                                        .orElseThrow()
                                        .health()
                                        .checkedAt()
                                != null);
    }

    private static int waiting() {
        return desk.jdbc()
                .sql("select count(*) from arrival where fault is null")
                .query(Integer.class)
                .single();
    }
}
