package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.rulebook.Guard;
import tools.jackson.databind.JsonNode;

/** Anna answers three questions, and the guard reads along. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StoryTest {
    private static final Firm firm = new Firm();
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(20));
    private static final String GREETED = "<p>Марина, добрый день!</p>";
    private static final String ASKS = "<p>Подтвердите, пожалуйста, до среды, 25 ноября, что всё подходит.</p>";
    private static Guest anna;
    private static ReceivedLetter asked;
    private static long draft;

    @BeforeAll
    static void marinaWrites() {
        firm.desk.the(Guard.class).awaitLanguage();
        asked = firm.marinaAsks();
        var text = firm.desk
                .the(Conversations.class)
                .letters(asked.conversation())
                .getFirst()
                .ownText();
        firm.desk
                .the(Questions.class)
                .found(
                        asked.conversation(),
                        asked.letter(),
                        firm.now.instant(),
                        org.pochtenie.rulebook.question.Questions.in(text));
        anna = firm.signedIn(firm.anna);
        draft = Firm.begun(anna, asked.conversation());
    }

    @AfterAll
    static void close() {
        anna.close();
        firm.close();
    }

    private static JsonNode typed(String html) {
        var version = firm.desk
                .jdbc()
                .sql("select version from draft where id = ?")
                .param(draft)
                .query(Long.class)
                .single();
        return firm.json(anna, "PUT", "/drafts/" + draft, Map.of("version", version, "html", html), 200);
    }

    private static Map<String, JsonNode> remarks(JsonNode saved) {
        var remarks = new TreeMap<String, JsonNode>();
        saved.get("verdict")
                .get("remarks")
                .forEach(remark -> remarks.putIfAbsent(remark.get("rule").asString(), remark));
        return remarks;
    }

    private static String states(JsonNode saved) {
        return StreamSupport.stream(saved.get("verdict").get("questions").spliterator(), false)
                .map(question -> question.get("state").asString())
                .toList()
                .toString();
    }

    @Test
    void a_the_guard_finds_what_she_forgot() {
        var saved = typed("<p>Нет, вёрстка в цену не входит.</p><p>Смету прикладываю.</p>");
        var remarks = remarks(saved);
        assertThat(remarks.keySet()).contains("greeting", "no-opening-no", "attachments", "answers-every-question");
        var no = remarks.get("no-opening-no");
        assertThat(no.get("block").asInt()).isZero();
        assertThat(no.get("start").asInt()).isZero();
        assertThat(no.get("end").asInt()).isEqualTo(3);
        assertThat(no.get("page").asString()).isEqualTo("/rules/no-opening-no");
        var attached = remarks.get("attachments");
        assertThat(attached.get("block").asInt()).isEqualTo(1);
        assertThat(attached.get("weight").asString()).isEqualTo("stop");
        assertThat(attached.get("fix").get("edits").get(0).get("kind").asString())
                .isEqualTo("file");
        var greeting = remarks.get("greeting").get("fix").get("edits").get(0);
        assertThat(greeting.get("kind").asString()).isEqualTo("replace");
        assertThat(greeting.get("block").asInt()).isZero();
        assertThat(greeting.get("text").asString()).contains("Марина");
    }

    @Test
    void b_a_missing_answer_can_be_ticked_by_hand() {
        var saved = typed(GREETED + "<p>Да, вёрстка входит в цену.</p>" + ASKS);
        assertThat(states(saved)).contains("missed");
        var second = saved.get("verdict").get("questions").get(1).get("id").asLong();
        var ticked = firm.json(
                anna,
                "PUT",
                "/drafts/" + draft,
                Map.of("version", saved.get("version").asInt(), "ticked", new long[] {second}),
                200);
        assertThat(ticked.get("verdict").get("questions").get(1).get("ticked").asBoolean())
                .isTrue();
        firm.json(
                anna,
                "PUT",
                "/drafts/" + draft,
                Map.of("version", ticked.get("version").asInt(), "ticked", new long[] {}),
                200);
    }

    @Test
    void c_a_promise_with_a_time_satisfies_it() {
        var saved = typed(answer("Смету прикладываю."));
        assertThat(states(saved)).isEqualTo("[answered, deferred, answered]");
        assertThat(saved.get("verdict").get("questions").get(1).get("until").asString())
                .isEqualTo("2026-11-24T09:00:00Z");
        assertThat(remarks(saved))
                .doesNotContainKeys("greeting", "no-opening-no", "answers-every-question", "reply-all");
    }

    private static String answer(String more) {
        return GREETED
                + "<ol><li><p>Да, вёрстка входит в цену.</p></li><li><p>На вопрос о начале работы отвечу завтра до 12:00."
                + "</p></li><li><p>Да, платить можно двумя частями.</p></li></ol><p>" + more + "</p>" + ASKS;
    }

    @Test
    void d_without_the_file_it_does_not_go_without_a_reason() throws IOException {
        var held = firm.json(anna, "POST", "/drafts/" + draft + "/send", Map.of("version", version()), 422);
        assertThat(remarks(held)).containsKey("attachments");
        attach("Смета на сайт.pdf", "%PDF-1.4 смета");
        var again = typed(answer("Смету прикладываю."));
        assertThat(remarks(again)).doesNotContainKey("attachments");
    }

    private static int version() {
        return firm.desk
                .jdbc()
                .sql("select version from draft where id = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private static void attach(String name, String bytes) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + bytes + "\r\n--b--\r\n";
        var answer = anna.call(
                "POST",
                "/drafts/" + draft + "/attachments",
                "multipart/form-data; boundary=b",
                BodyPublishers.ofString(body),
                "*/*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void e_the_client_gets_a_clean_letter_and_the_questions_are_settled() throws Exception {
        firm.json(anna, "POST", "/drafts/" + draft + "/send", Map.of("version", version()), 200);
        firm.now.pass(Duration.ofSeconds(16));
        soon.asserted(() -> assertThat(firm.letters("kontur.example")).hasSize(2));
        var bytes = new java.io.ByteArrayOutputStream();
        firm.letter("kontur.example").writeTo(bytes);
        var letter = LetterReader.read(bytes.toByteArray());
        assertThat(letter.text()).contains("1. Да, вёрстка входит в цену.", "-- \nАнна Лебедева");
        assertThat(letter.html())
                .contains("<ol><li><p>Да, вёрстка", "Анна Лебедева")
                .doesNotContain("<script");
        assertThat(letter.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Смета на сайт.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
        });
        assertThat(firm.desk.the(Questions.class).of(asked.conversation()))
                .extracting(question -> question.state().word())
                .containsExactly("answered", "deferred", "answered");
        assertThat(firm.desk
                        .jdbc()
                        .sql("select state from conversation where id = ?")
                        .param(asked.conversation())
                        .query(String.class)
                        .single())
                .isEqualTo("waiting-for-client");
    }

    @Test
    void f_a_reason_is_kept_with_the_letter_and_counted() throws Exception {
        draft = Firm.begun(anna, asked.conversation());
        var saved = typed(GREETED + "<p>Договор во вложении.</p>" + ASKS);
        assertThat(remarks(saved)).containsKey("attachments");
        var sent = firm.json(anna, "POST", "/drafts/" + draft + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofSeconds(16));
        var outbox = firm.desk.the(Outbox.class);
        soon.asserted(() -> assertThat(
                        outbox.byId(sent.get("outgoing").asLong()).orElseThrow().letter())
                .isNotNull());
        var letter = outbox.byId(sent.get("outgoing").asLong()).orElseThrow().letter();
        assertThat(anna.get("/letters/" + letter + "/remarks").body())
                .contains("Так надо для теста", "/rules/attachments");
        assertThat(anna.get("/rules/attachments").body()).contains("ушло 1 письмо");
        assertThat(anna.get("/rules").statusCode()).isEqualTo(200);
    }
}
