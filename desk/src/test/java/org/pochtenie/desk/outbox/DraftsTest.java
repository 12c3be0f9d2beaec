package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;

class DraftsTest {
    private static final Firm firm = new Firm();
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(20));
    private static final String TEXT =
            "<p>Марина, добрый день!</p><p>Всё готово, посмотрите, пожалуйста, до среды.</p>";

    @AfterAll
    static void close() {
        firm.close();
    }

    private static Map<String, Object> change(int version, String html) {
        return Map.of("version", version, "html", html);
    }

    @Test
    void a_second_tab_gets_what_is_newer() {
        try (var anna = firm.signedIn(firm.anna)) {
            var conversation = firm.marinaAsks().conversation();
            var draft = "/drafts/" + Firm.begun(anna, conversation);
            firm.json(anna, "PUT", draft, change(1, "<p>первая вкладка</p>"), 200);
            var newer = firm.json(anna, "PUT", draft, change(1, "<p>вторая вкладка</p>"), 409);
            assertThat(newer.get("version").asInt()).isEqualTo(2);
            assertThat(newer.get("html").asString()).isEqualTo("<p>первая вкладка</p>");
            firm.json(anna, "PUT", draft, change(2, "<p>обе</p><script>alert(1)</script>"), 200);
            assertThat(anna.get(draft).body()).contains("обе").doesNotContain("alert(1)");
            assertThat(anna.get("/drafts").body()).contains("href=\"/conversations/" + conversation + "\"");
        }
    }

    @Test
    void what_was_typed_survives_sign_out_and_a_restart() {
        var conversation = firm.marinaAsks().conversation();
        long id;
        try (var anna = firm.signedIn(firm.anna)) {
            id = Firm.begun(anna, conversation);
            firm.json(anna, "PUT", "/drafts/" + id, change(1, "<p>ещё не дописано</p>"), 200);
        }
        try (var another = TestDesk.over(firm.database, firm.now);
                var anna = new Guest(another).signIn(firm.anna.address(), Firm.PASSWORD)) {
            assertThat(anna.get("/conversations/" + conversation + "/composer").body())
                    .contains("ещё не дописано", "data-draft-url=\"/drafts/" + id + "\"");
        }
    }

    @Test
    void an_empty_letter_does_not_go() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            firm.json(anna, "PUT", "/drafts/" + id, change(1, "<p> </p>"), 200);
            var answer = anna.json("POST", "/drafts/" + id + "/send", "{\"version\":2,\"reasons\":{}}");
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).contains("пустое");
        }
    }

    @Test
    void nobody_sees_anothers_draft() {
        var conversation = firm.marinaAsks().conversation();
        try (var anna = firm.signedIn(firm.anna);
                var boris = firm.signedIn(firm.boris)) {
            var id = Firm.begun(anna, conversation);
            assertThat(Firm.begun(anna, conversation)).isEqualTo(id);
            assertThat(Firm.begun(boris, conversation)).isNotEqualTo(id);
            var change = firm.written(change(1, "чужое"));
            assertThat(boris.json("PUT", "/drafts/" + id, change).statusCode()).isEqualTo(404);
            assertThat(boris.json("POST", "/drafts/" + id + "/send", change).statusCode())
                    .isEqualTo(404);
            assertThat(boris.json("POST", "/drafts/" + id + "/discard", "{}").statusCode())
                    .isEqualTo(404);
            assertThat(boris.json("DELETE", "/drafts/" + id + "/attachments/1", "{}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(boris.get("/drafts/" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void everybody_is_answered_and_the_subject_stays() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            var changed = Map.of("version", 1, "subject", "Другая тема", "html", TEXT);
            firm.json(anna, "PUT", "/drafts/" + id, changed, 200);
            assertThat(firm.desk
                            .jdbc()
                            .sql("select subject || recipients from draft where id = ?")
                            .param(id)
                            .query(String.class)
                            .single())
                    .startsWith("Re: Смета на сайт: три вопроса")
                    .contains("marina@kontur.example", "igor@kontur.example")
                    .doesNotContain("hello@studio.example");
        }
    }

    @Test
    void a_discarded_draft_comes_back() {
        var conversation = firm.marinaAsks().conversation();
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, conversation);
            firm.json(anna, "PUT", "/drafts/" + id, change(1, "<p>первый</p>"), 200);
            var undo = firm.json(anna, "POST", "/drafts/" + id + "/discard", Map.of(), 200)
                    .get("undoUrl")
                    .asString();
            var second = Firm.begun(anna, conversation);
            firm.json(anna, "PUT", "/drafts/" + second, change(1, "<p>второй</p>"), 200);
            firm.json(anna, "POST", undo, Map.of(), 200);
            assertThat(Firm.begun(anna, conversation)).isEqualTo(id);
            assertThat(anna.get("/drafts/" + id).body()).contains("первый", "второй");
        }
    }

    @Test
    void a_letter_that_becomes_too_heavy_is_told_of_before() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            assertThat(attach(anna, id, "half.bin", 20 * 1024 * 1024)).isEqualTo(200);
            assertThat(attach(anna, id, "more.bin", 6 * 1024 * 1024)).isEqualTo(413);
            assertThat(attach(anna, id, "little.bin", 1024)).isEqualTo(200);
            var listed = anna.get("/drafts/" + id).body();
            assertThat(listed).contains("half.bin", "little.bin").doesNotContain("more.bin");
            var half = listed.replaceAll("(?s).*\\{\"id\":(\\d+),\"name\":\"half.bin\".*", "$1");
            assertThat(anna.get("/drafts/" + id + "/attachments/" + half)
                            .headers()
                            .firstValue("Content-Disposition"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
            firm.json(anna, "DELETE", "/drafts/" + id + "/attachments/" + half, Map.of(), 200);
            assertThat(attach(anna, id, "more.bin", 6 * 1024 * 1024)).isEqualTo(200);
        }
    }

    private static int attach(Guest guest, long draft, String name, int size) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(new byte[size]),
                BodyPublishers.ofString("\r\n--b--\r\n"));
        return guest.call("POST", "/drafts/" + draft + "/attachments", "multipart/form-data; boundary=b", body, "*/*")
                .statusCode();
    }

    @Test
    void who_was_overtaken_sees_it_and_may_go_on() throws Exception {
        var asked = firm.marinaAsks();
        try (var anna = firm.signedIn(firm.anna);
                var boris = firm.signedIn(firm.boris)) {
            var hers = Firm.begun(anna, asked.conversation());
            var his = Firm.begun(boris, asked.conversation());
            var typed = firm.json(anna, "PUT", "/drafts/" + hers, change(1, TEXT), 200);
            var quicker = firm.json(
                    boris, "PUT", "/drafts/" + his, change(1, "<p>Марина, добрый день! Уже отвечаю.</p>"), 200);
            firm.json(boris, "POST", "/drafts/" + his + "/send", Firm.wish(quicker), 200);

            var waiting = firm.json(anna, "POST", "/drafts/" + hers + "/send", Firm.wish(typed), 409)
                    .get("overtaken");
            assertThat(waiting.get("by").asString()).isEqualTo("Борис Лунин");
            assertThat(waiting.get("preview").asString()).contains("Уже отвечаю");
            assertThat(waiting.get("letter").asLong()).isZero();

            firm.now.pass(Duration.ofSeconds(16));
            soon.asserted(() -> assertThat(firm.desk.the(Conversations.class).letters(asked.conversation()))
                    .hasSize(2));
            var gone = firm.json(anna, "POST", "/drafts/" + hers + "/send", Firm.wish(typed), 409)
                    .get("overtaken");
            assertThat(gone.get("letter").asLong()).isPositive();
            var anyway = new java.util.HashMap<>(Firm.wish(typed));
            anyway.put("seen", gone.get("letter").asLong());
            firm.json(anna, "POST", "/drafts/" + hers + "/send", anyway, 200);
        }
    }

    @Test
    void a_letter_goes_later_and_can_be_taken_back_until_then() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            var typed = firm.json(anna, "PUT", "/drafts/" + id, change(1, TEXT), 200);
            var wish = new java.util.HashMap<>(Firm.wish(typed));
            var morning = firm.now.instant().plus(Duration.ofHours(20));
            wish.put("at", morning.toString());
            var sent = firm.json(anna, "POST", "/drafts/" + id + "/send", wish, 200);
            assertThat(sent.get("undoUntil").asString()).isEqualTo(morning.toString());
            firm.now.pass(Duration.ofHours(2));
            assertThat(anna.get("/outbox").body()).contains("Re: Смета на сайт: три вопроса");
            firm.json(anna, "POST", sent.get("undoUrl").asString(), Map.of(), 200);
            assertThat(anna.get("/drafts/" + id).body()).contains("Всё готово");
            firm.json(anna, "POST", sent.get("undoUrl").asString(), Map.of(), 409);
        }
    }

    @Test
    void a_new_letter_begins_a_conversation_into_which_the_answer_comes() throws Exception {
        try (var anna = firm.signedIn(firm.anna)) {
            var page = anna.get("/drafts/new").headers().firstValue("Location").orElseThrow();
            var draft = page.substring(page.indexOf("/drafts/"));
            var typed = firm.json(
                    anna, "PUT", draft, Map.of("version", 1, "html", TEXT, "subject", "Макет главной страницы"), 200);
            assertThat(firm.json(anna, "POST", draft + "/send", Firm.wish(typed), 422)
                            .get("error")
                            .asString())
                    .isEqualTo("Укажите, кому отправить письмо.");
            var marina = Map.of("name", "Марина Кольцова", "address", "marina@kontur.example");
            var to = firm.json(anna, "PUT", draft, Map.of("version", 2, "to", List.of(marina)), 200);
            var sent = firm.json(anna, "POST", draft + "/send", Firm.wish(to), 200)
                    .get("outgoing")
                    .asLong();
            firm.now.pass(Duration.ofSeconds(16));
            var outbox = firm.desk.the(Outbox.class);
            soon.asserted(() ->
                    assertThat(outbox.byId(sent).orElseThrow().conversation()).isNotNull());
            var outgoing = outbox.byId(sent).orElseThrow();
            var answer = Post.source(
                    "answer@kontur.example",
                    "marina@kontur.example",
                    "Re: Макет",
                    firm.now.instant(),
                    "Спасибо!",
                    outgoing.messageId());
            var received = firm.desk
                    .the(Conversations.class)
                    .receive(firm.post.in(answer))
                    .orElseThrow();
            assertThat(received.conversation()).isEqualTo(outgoing.conversation());
            assertThat(anna.json("GET", "/people?q=" + URLEncoder.encode("кольц", StandardCharsets.UTF_8), "")
                            .body())
                    .contains("marina@kontur.example");
        }
    }

    @Test
    void an_acknowledgement_in_one_click_promises_a_time() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            var content = anna.get("/drafts/" + id)
                    .body()
                    .split("data-part=\"draft\">")[1]
                    .split("</div>")[0];
            var ready = firm.read(content).get("acknowledgement").asString();
            assertThat(ready).startsWith("<p>Здравствуйте, Марина!</p>").contains("сегодня до ");
            var typed = firm.json(anna, "PUT", "/drafts/" + id, change(1, ready), 200);
            assertThat(typed.get("verdict").get("remarks").findValuesAsString("weight"))
                    .doesNotContain("stop");
            var sent = firm.json(anna, "POST", "/drafts/" + id + "/send", Firm.wish(typed), 200);
            var promised = firm.desk
                    .the(Outbox.class)
                    .byId(sent.get("outgoing").asLong())
                    .orElseThrow()
                    .promisedAt();
            assertThat(promised)
                    .isBetween(firm.now.instant(), firm.now.instant().plus(Duration.ofHours(3)));
        }
    }

    @Test
    void an_untouched_draft_follows_the_conversation() {
        var asked = firm.marinaAsks();
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, asked.conversation());
            var more = Post.source(
                    "more" + id,
                    "Олег <oleg@kontur.example>",
                    "Re: Смета",
                    firm.now.instant().plusSeconds(600),
                    "И ещё одно.",
                    asked.arrived().letter().messageId());
            firm.desk.the(Conversations.class).receive(firm.post.in(more)).orElseThrow();
            assertThat(Firm.begun(anna, asked.conversation())).isEqualTo(id);
            assertThat(anna.get("/drafts/" + id).body()).contains("oleg@kontur.example");
        }
    }
}
