package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;

/** Conversations as a colleague sees them in a browser. */
class ConversationPagesTest {
    private static final String PASSWORD = "a long pass phrase";
    private static final SettableNow NOW = new SettableNow("2026-11-23T12:00:00Z");
    private static TestDesk desk;
    private static Post post;
    private static Guest anna;
    private static Colleague pyotr;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(NOW);
        post = new Post(desk);
        var colleagues = desk.the(Colleagues.class);
        var zone = ZoneId.of("Europe/Moscow");
        colleagues.join("Анна Лебедева", "anna@studio.example", PASSWORD, Colleague.Role.COLLEAGUE, "ru", zone);
        pyotr = colleagues.join("Пётр Якимов", "pyotr@studio.example", PASSWORD, Colleague.Role.COLLEAGUE, "ru", zone);
        anna = new Guest(desk).signIn("anna@studio.example", PASSWORD);
    }

    @AfterAll
    static void close() {
        anna.close();
        desk.close();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void strangers_see_nothing() {
        var id = post.comes("access", "Только для своих", "Секрет").conversation();
        try (var stranger = new Guest(desk)) {
            for (var path :
                    new String[] {"/inbox", "/conversations/" + id, "/letters/1/frame", "/letters/1/original"}) {
                var answer = stranger.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(answer.body()).doesNotContain("Секрет");
            }
        }
        assertThat(anna.get("/conversations/999999").statusCode()).isEqualTo(404);
        assertThat(anna.get("/letters/999999/frame").statusCode()).isEqualTo(404);
    }

    @Test
    void letters_stand_in_order_with_quotes_folded_and_nothing_cut() {
        var id = post.comes("page1", "Смета на сайт", "Сколько стоит вёрстка?").conversation();
        post.goes("page2", "Re: Смета на сайт", "Добрый день!\n\nПосчитаем.\n\n> Сколько стоит вёрстка?", "page1");
        post.comes(
                "page3", "Договор и <b>сроки</b>", "Хорошо, ждём. См. https://kontur.example/plan.", "page1", "page2");
        var page = anna.get("/conversations/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h2>Смета на сайт</h2>", "тема в письме: Договор и &lt;b&gt;сроки&lt;/b&gt;")
                .contains("href=\"https://kontur.example/plan\"");
        assertThat(anna.get("/conversations/" + id + "/letters/" + letter(id, "page2"))
                        .body())
                .containsSubsequence("Посчитаем.", "<details class=\"fold\">", "Сколько стоит вёрстка?");
    }

    private static long letter(long conversation, String messageId) {
        return desk.jdbc()
                .sql("select id from letter where conversation_id = ? and message_id like ?")
                .params(conversation, messageId + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void the_list_is_paged_and_divided() {
        for (int i = 0; i < 53; i++) {
            post.comes("many" + i, "Список номер " + i, "Письмо " + i);
        }
        var first = anna.get("/inbox?whose=unassigned");
        assertThat(first.body()).contains("Список номер 52").contains("Показать ещё");
        var more =
                first.body().split("hx-get=\"/inbox/rows\\?")[2].split("\"")[0].replace("&amp;", "&");
        var second = anna.get("/inbox/rows?" + more);
        assertThat(second.body()).contains("Список номер 0").doesNotContain("Список номер 52", "id=\"inbox-rows\"");
        assertThat(anna.get("/inbox?whose=mine").body()).doesNotContain("Список номер");
        assertThat(anna.get("/inbox?state=closed").body()).doesNotContain("Список номер 52");
        assertThat(anna.get("/inbox/rows?after=nonsense_x").body()).contains("Список номер 52");
    }

    @Test
    void turns_assignment_and_snoozing() {
        var id = post.comes("turns", "Кому достанется", "Кто ответит?").conversation();
        var conversations = desk.the(Conversations.class);
        var path = "/conversations/" + id;
        assertThat(anna.post(path + "/assignee", Map.of("colleague", "" + pyotr.id()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(conversations.byId(id).orElseThrow().assignee()).isEqualTo(pyotr.id());
        anna.post(path + "/assignee", Map.of("colleague", "0"));
        assertThat(conversations.byId(id).orElseThrow().assignee()).isNull();
        anna.post(path + "/state", Map.of("state", "closed"));
        assertThat(conversations.byId(id).orElseThrow().state()).isEqualTo(State.CLOSED);
        anna.post(path + "/state", Map.of("state", "waiting-for-us"));
        anna.post(path + "/snooze", Map.of("until", "tomorrow"));
        assertThat(conversations.byId(id).orElseThrow().snoozedUntil()).hasToString("2026-11-24T06:00:00Z");
        assertThat(anna.get("/inbox?state=snoozed").body()).contains("Кому достанется");
        assertThat(anna.post(path + "/state", Map.of("state", "lost")).statusCode())
                .isEqualTo(422);
        assertThat(anna.post(path + "/snooze", Map.of("until", "2020-01-01T10:00"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void notes_are_for_colleagues_and_say_who_wrote_them() {
        var id = post.comes("notes", "Заметки", "Здравствуйте").conversation();
        anna.post("/conversations/" + id + "/notes", Map.of("text", "С ценой <осторожнее>"));
        assertThat(anna.get("/conversations/" + id).body()).contains("Анна Лебедева", "С ценой &lt;осторожнее&gt;");
    }

    @Test
    void it_is_seen_who_reads_and_who_writes() {
        var id = post.comes("presence", "Кто здесь", "Здравствуйте").conversation();
        try (var other = new Guest(desk).signIn("pyotr@studio.example", PASSWORD)) {
            assertThat(other.post("/conversations/" + id + "/presence", Map.of("writing", "true"))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(anna.get("/conversations/" + id).body()).contains("Пётр Якимов пишет");
            NOW.pass(Duration.ofMinutes(1));
            assertThat(anna.get("/conversations/" + id).body()).doesNotContain("Пётр Якимов пишет");
        }
    }

    @Test
    void a_letter_in_its_frame_can_do_nothing() {
        desk.the(Conversations.class).receive(post.in(evil()));
        var received = desk.the(Conversations.class).letter(letterOf("evil")).orElseThrow();
        var page = anna.get("/conversations/" + received.conversation());
        assertThat(page.body())
                .contains("src=\"/letters/" + received.id() + "/frame\"", "Показать</a>")
                .doesNotContain("alert(");
        var frame = anna.get("/letters/" + received.id() + "/frame");
        assertThat(header(frame, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("img-src 'self' data:;", "sandbox allow-same-origin")
                .doesNotContain("http", "allow-scripts", "script-src");
        assertThat(frame.body())
                .contains("Добрый день", "src=\"/letters/" + received.id() + "/inline/0\"", "Не показан")
                .doesNotContain("alert(", "<script", "onerror", "https://pictures.example");
        var asked = anna.get("/letters/" + received.id() + "/frame?pictures=true");
        assertThat(asked.body()).contains("https://pictures.example/big.png").doesNotContain("alert(");
        assertThat(header(asked, "Content-Security-Policy")).contains("img-src 'self' data: https: http:;");
        var picture = anna.get("/letters/" + received.id() + "/inline/0");
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
    }

    @Test
    void files_are_handed_out_harmlessly() {
        desk.the(Conversations.class).receive(post.in(evil()));
        var letter = letterOf("evil");
        var page = anna.get("/letters/" + letter + "/attachments/1");
        assertThat(header(page, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(page, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(header(anna.get("/letters/" + letter + "/attachments/1/view"), "Content-Disposition"))
                .startsWith("attachment;");
        assertThat(anna.get("/letters/" + letter + "/attachments/9").statusCode())
                .isEqualTo(404);
        var original = anna.get("/letters/" + letter + "/original");
        assertThat(header(original, "Content-Disposition")).contains(".eml");
        assertThat(original.body()).contains("<script>alert(1)</script>");
        assertThat(anna.get("/letters/" + letter + "/headers").body())
                .contains("Message-ID", "&lt;evil@kontur.example&gt;");
    }

    private static long letterOf(String messageId) {
        return desk.jdbc()
                .sql("select id from letter where message_id like ?")
                .param(messageId + "%")
                .query(Long.class)
                .single();
    }

    private static String evil() {
        var html = "<p onclick='alert(1)'>Добрый день</p><script>alert(1)</script><img src='cid:logo@kontur'>"
                + "<img src='https://pictures.example/big.png' width='300' height='200' onerror='alert(2)'>"
                + "<a href='javascript:alert(3)'>x</a>";
        return """
                Message-ID: <evil@kontur.example>
                From: evil@kontur.example
                To: hello@studio.example
                Subject: Картинки
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: multipart/related; boundary="r"

                --r
                Content-Type: text/html; charset=utf-8

                %s
                --r
                Content-Type: image/png
                Content-ID: <logo@kontur>
                Content-Disposition: inline; filename="logo.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --r--
                --m
                Content-Type: text/html; name="=?UTF-8?B?%s?="
                Content-Disposition: attachment; filename="=?UTF-8?B?%s?="

                <script>alert(1)</script>
                --m--
                """.formatted(html, encoded("страница.html"), encoded("страница.html"))
                .replace("\n", "\r\n");
    }

    private static String encoded(String name) {
        return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }
}
