package org.pochtenie.desk.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.arrival.SmtpLine;
import org.pochtenie.desk.arrival.SmtpListener;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.clock.Calendars;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.demo.Cast;
import org.pochtenie.desk.demo.post.PostOffice;
import org.pochtenie.desk.mailbox.Connection;
import org.pochtenie.desk.mailbox.Login;
import org.pochtenie.desk.mailbox.MailServer;
import org.pochtenie.desk.mailbox.Mailboxes;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.desk.tick.Tick;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.duty.WorkingWindow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo firm in November 2026, by a clock that the test sets: two desks on one database, which take turns at every
 * click and every letter, and both let time pass. It works from nine to six in Moscow, Mondays to Fridays; the 4th is a
 * holiday.
 */
final class DemoMonth implements AutoCloseable {
    private static final String PASSWORD = "synitsa-na-vetke";
    private static final String MAILBOX = "studio@vetka.example";

    /** No clock of ours is finer than that. */
    private static final Duration STEP = Duration.ofMinutes(30);

    final SettableNow now = new SettableNow("2026-11-02T06:00:00Z");
    final Cast cast = Cast.load();
    private final PostOffice office;
    private final List<TestDesk> desks;
    private final Map<String, Guest> guests = new HashMap<>();
    private final JsonMapper json = new JsonMapper();
    private int turn;
    private int letters;

    DemoMonth() {
        office = PostOffice.open(
                0,
                0,
                PASSWORD,
                Stream.concat(Stream.of(MAILBOX), cast.clients().stream().map(client -> client.address()))
                        .toList());
        var database = TestDesk.freshDatabase();
        desks = List.of(TestDesk.over(database, now), TestDesk.over(database, now));
        for (var person : cast.colleagues()) {
            the(Colleagues.class)
                    .join(
                            person.name(),
                            person.address(),
                            PASSWORD,
                            Colleague.Role.of(person.role()),
                            "ru",
                            cast.zone());
        }
        the(Mailboxes.class)
                .connect(new Connection(
                        "Студия", MAILBOX, List.of(), login(office.imapPort()), login(office.smtpPort()), null));
        works();
        desks.forEach(desk -> desk.the(Guard.class).awaitLanguage());
    }

    private static Login login(int port) {
        return new Login(new MailServer(PostOffice.HOST, port, MailServer.Security.NONE, MAILBOX), PASSWORD);
    }

    private void works() {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(18, 0)))
                .toList();
        var calendars = the(Calendars.class);
        var first = calendars.all().getFirst();
        calendars.keep(new Calendar(
                first.id(), first.name(), cast.zone(), false, week, List.of(LocalDate.parse("2026-11-04"))));
    }

    <T> T the(Class<T> bean) {
        return desks.getFirst().the(bean);
    }

    /** The desk whose turn it is. */
    private TestDesk desk() {
        return desks.get(turn++ % desks.size());
    }

    Guest colleague(String key) {
        return guests.computeIfAbsent(
                key, named -> new Guest(desk()).signIn(cast.person(named).address(), PASSWORD));
    }

    /** Time passes until then, in Moscow, and both desks notice. */
    void until(String local) {
        var end = LocalDateTime.parse("2026-11-" + local).atZone(cast.zone()).toInstant();
        while (now.instant().isBefore(end)) {
            var next = now.instant().plus(STEP);
            now.set(next.isAfter(end) ? end : next);
            desks.forEach(desk -> desk.the(Tick.class).pass(now.instant()));
        }
    }

    /** A client writes; the conversation into which his letter came. */
    long writes(String client, String subject, String text, String... named) throws Exception {
        var person = cast.person(client);
        var id = "month-" + ++letters + "@" + person.address().replaceFirst(".*@", "");
        var source = Post.source(id, person.name() + " <" + person.address() + ">", subject, now.instant(), text, named)
                .replace("hello@studio.example", MAILBOX);
        try (var line = new SmtpLine(desk().the(SmtpListener.class).port())) {
            assertThat(line.send(person.address(), MAILBOX, source)).startsWith("250");
        }
        return conversationOf(id);
    }

    /** A client answers the newest letter of that conversation. */
    long replies(String client, long conversation, String text) throws Exception {
        var last = the(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select message_id from letter where conversation_id = ? order by sent_at desc, id desc limit 1")
                .param(conversation)
                .query(String.class)
                .single();
        return writes(client, "Re: " + subject(conversation), text, last);
    }

    /** The one conversation with that subject. */
    long conversation(String subject) {
        return Long.parseLong(one("select id from conversation where subject = '" + subject + "'"));
    }

    private String subject(long conversation) {
        return one("select subject from conversation where id = " + conversation);
    }

    private long conversationOf(String messageId) throws Exception {
        var found = new ArrayList<Long>();
        Eventually.within(Duration.ofSeconds(30)).that(messageId + " did not arrive", () -> {
            found.addAll(desks.getFirst()
                    .jdbc()
                    .sql("select conversation_id from letter where message_id = ?")
                    .param(messageId)
                    .query(Long.class)
                    .list());
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    /** A colleague answers in that conversation, whatever the guard says of it; the number of the letter. */
    long answers(String colleague, long conversation, String html) throws Exception {
        return sends(colleague, begun(colleague, conversation), html);
    }

    /** The draft that lies open in that conversation. */
    long begun(String colleague, long conversation) {
        var composer = colleague(colleague)
                .get("/conversations/" + conversation + "/composer")
                .body();
        return Long.parseLong(composer.split("data-draft-url=\"/drafts/")[1].split("\"")[0]);
    }

    /** A draft is sent, with other words if they are not empty. */
    long sends(String colleague, long draft, String html) throws Exception {
        var guest = colleague(colleague);
        var version = Long.parseLong(one("select version from draft where id = " + draft));
        var text = html.isEmpty() ? one("select html from draft where id = " + draft) : html;
        var saved = call(guest, "PUT", "/drafts/" + draft, Map.of("version", version, "html", text), 200);
        var outgoing = call(guest, "POST", "/drafts/" + draft + "/send", wish(saved), 200)
                .get("outgoing")
                .asLong();
        now.pass(Duration.ofSeconds(20));
        Eventually.within(Duration.ofSeconds(30))
                .that(
                        "the letter did not go",
                        () -> one("select state from outgoing where id = " + outgoing)
                                .equals("sent"));
        return Long.parseLong(one("select letter_id from outgoing where id = " + outgoing));
    }

    /** What is owed to a client is paid by the letter that the desk proposes, as it stands; the letter. */
    long pays(String colleague, String kind, String client) throws Exception {
        var debt = debt(kind, client);
        var answer = colleague(colleague).post("/debts/" + debt + "/letter", Map.of());
        assertThat(answer.statusCode()).as("a letter for %s", kind).isEqualTo(302);
        var draft = one("select draft_id from debt_draft where debt_id = " + debt + " order by draft_id desc limit 1");
        return sends(colleague, Long.parseLong(draft), "");
    }

    /** What is owed to a client, of a kind: the last of it. */
    long debt(String kind, String client) {
        var found =
                rows("select max(debt.id) from debt join contact using (client_id) where ended_at is null and kind = '"
                        + kind + "' and address = '" + cast.person(client).address() + "'");
        assertThat(found.getFirst()).as("%s owed to %s", kind, client).isNotEqualTo("–");
        return Long.parseLong(found.getFirst());
    }

    /** A click that posts a form. */
    void clicks(String colleague, String path, Map<String, String> form) {
        assertThat(colleague(colleague).post(path, form).statusCode()).as(path).isBetween(200, 303);
    }

    private Map<String, Object> wish(JsonNode saved) {
        var reasons = new HashMap<String, String>();
        for (var remark : saved.get("verdict").get("remarks")) {
            if (remark.get("weight").asString().equals("stop")) {
                reasons.put(remark.get("key").asString(), "так договорились с клиентом");
            }
        }
        return Map.of("version", saved.get("version").asLong(), "reasons", reasons);
    }

    private JsonNode call(Guest guest, String method, String path, Object body, int status) {
        var answer = guest.json(method, path, json.writeValueAsString(body));
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return json.readTree(answer.body());
    }

    /** The one value of a query, as text. */
    String one(String sql) {
        return desks.getFirst()
                .jdbc()
                .sql(sql)
                .query((row, n) -> row.getString(1))
                .single();
    }

    /** The rows of a query, their columns parted by " · "; instants as in Moscow. */
    List<String> rows(String sql) {
        return desks.getFirst()
                .jdbc()
                .sql(sql)
                .query((row, n) -> {
                    var columns = new ArrayList<String>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        columns.add(
                                row.getMetaData().getColumnTypeName(i).equals("timestamptz")
                                        ? moscow(
                                                row.getTimestamp(i) == null
                                                        ? null
                                                        : row.getTimestamp(i).toInstant())
                                        : row.getString(i));
                    }
                    return String.join(
                            " · ",
                            columns.stream()
                                    .map(value -> value == null ? "–" : value)
                                    .toList());
                })
                .list();
    }

    private String moscow(Instant instant) {
        return instant == null
                ? "–"
                : instant.atZone(cast.zone()).toLocalDateTime().toString().substring(5, 16);
    }

    @Override
    public void close() throws IOException {
        guests.values().forEach(Guest::close);
        desks.forEach(TestDesk::close);
        office.close();
    }
}
