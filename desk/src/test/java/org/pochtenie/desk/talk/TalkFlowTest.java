package org.pochtenie.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.agreement.Agreement;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.outbox.Firm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From a call to what was agreed in it. It is Monday, ten in the morning in Moscow. */
class TalkFlowTest {
    private static final String KEY = "11111111-2222-3333-4444-555555555555";

    private final Firm firm = new Firm();
    private final Guest anna = firm.signedIn(firm.anna);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void a_call_becomes_a_letter_and_its_confirmation_becomes_agreements() throws Exception {
        var conversation = marinaWrites();
        assertThat(anna.get("/talks/new?conversation=" + conversation).body())
                .contains("Марина Кольцова &lt;marina@kontur.example>", "Записать");
        typed(conversation, "сроки каталога", "");
        assertThat(open()).as("what is typed only is owed nobody").isEmpty();

        logged(conversation);
        var debt = open().getFirst();
        assertThat(debt.owed().words()).isEqualTo("сроки каталога");
        assertThat(debt.owed().show()).isEqualTo(firm.now.instant());
        assertThat(debt.owed().due())
                .isAfter(firm.now.instant())
                .isBefore(firm.now.instant().plus(Duration.ofHours(3)));

        var saved = begun(debt);
        assertThat(saved.get("verdict").get("remarks"))
                .as("the guard has nothing against it")
                .allSatisfy(
                        remark -> assertThat(remark.get("weight").asString()).isEqualTo("hint"));
        send(saved);
        var talk = talks().recent().getFirst();
        assertThat(talk.state()).isEqualTo(Talk.State.SENT);
        assertThat(talk.results().agreed()).containsExactly("Каталог делаем на 48 страниц.");
        assertThat(talk.results().ours()).containsExactly("Пришлём макет обложки до 27 ноября, 12:00.");
        assertThat(open()).isEmpty();

        replies(conversation, "Анна, всё верно, спасибо!");
        assertThat(anna.get("/talks/" + talk.id()).body()).contains("Похоже, клиент подтвердил", "всё верно, спасибо!");
        anna.post("/talks/" + talk.id() + "/confirmed", Map.of());
        anna.post("/talks/" + talk.id() + "/confirmed", Map.of());
        assertThat(agreements(conversation))
                .containsExactlyInAnyOrder(
                        "Каталог делаем на 48 страниц.", "С вашей стороны: Пришлёте логотип в кривых до 25 ноября.");
        assertThat(anna.get("/talks/" + talk.id()).body()).contains("Клиент подтвердил итоги письмом.");
    }

    @Test
    void what_the_letter_says_counts_and_not_what_was_noted() throws Exception {
        var conversation = marinaWrites();
        logged(conversation);
        var debt = open().getFirst();
        var draft = begun(debt);
        var html = draft.get("html").asString().replace("48 страниц", "52 страницы");
        var saved = firm.json(
                anna,
                "PUT",
                "/drafts/" + draft.get("id").asString(),
                Map.of("version", draft.get("version").asInt(), "html", html),
                200);
        send(saved, draft.get("id").asString());
        assertThat(talks().recent().getFirst().results().agreed()).containsExactly("Каталог делаем на 52 страницы.");
    }

    @Test
    void nothing_is_lost_and_nobody_sees_what_another_has_not_logged() {
        typed(null, "печать", "Бумага 130 г");
        var begun = talks().begunBy(firm.anna.id()).getFirst();
        assertThat(anna.get("/talks/" + begun.id()).body()).contains("Бумага 130 г", "печать");
        assertThat(anna.get("/talks").body()).contains("Не закончены");
        try (var boris = firm.signedIn(firm.boris)) {
            assertThat(boris.get("/talks/" + begun.id()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_letter_that_nobody_needs_is_dropped_with_its_reason() {
        logged(marinaWrites());
        var talk = talks().recent().getFirst();
        anna.post("/talks/" + talk.id() + "/dropped", Map.of("why", " "));
        assertThat(open()).hasSize(1);
        anna.post("/talks/" + talk.id() + "/dropped", Map.of("why", "Только договорились созвониться"));
        assertThat(open()).isEmpty();
        assertThat(anna.get("/talks/" + talk.id()).body()).contains("Письма не будет: Только договорились созвониться");
    }

    @Test
    void a_talk_with_a_stranger_begins_a_conversation_of_its_own() {
        var form = form(null, "первая встреча", "Смотрим три варианта логотипа.");
        form.put("who", "Пётр Орлов <petr@orlov.example>");
        form.put("kind", "meeting");
        anna.post("/talks/log", form);
        var saved = begun(open().getFirst());
        assertThat(saved.get("subject").asString())
                .startsWith("Итоги встречи от 23 ноября 2026, 10:00: первая встреча");
        assertThat(saved.get("to").toString()).contains("petr@orlov.example");
    }

    private long marinaWrites() {
        return firm.post
                .comes("c1", "Каталог", "Анна, добрый день! Получили смету на каталог, созвонимся в понедельник.")
                .conversation();
    }

    private void typed(Long conversation, String about, String agreed) {
        assertThat(anna.post("/talks", form(conversation, about, agreed)).body())
                .contains("Сохранено в 10:00");
    }

    private void logged(long conversation) {
        var form = form(conversation, "сроки каталога", "Каталог делаем на 48 страниц.");
        form.put("ours", "1. Пришлём макет обложки до 27 ноября, 12:00.");
        form.put("theirs", "- Пришлёте логотип в кривых до 25 ноября.");
        var answer = anna.post("/talks/log", form);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static Map<String, String> form(Long conversation, String about, String agreed) {
        var form = new HashMap<String, String>();
        form.put("key", KEY);
        form.put("who", "Марина Кольцова <marina@kontur.example>");
        form.put("kind", "call");
        form.put("held", "2026-11-23T10:00");
        form.put("about", about);
        form.put("agreed", agreed);
        if (conversation != null) {
            form.put("conversation", String.valueOf(conversation));
        }
        return form;
    }

    /** The draft that pays the debt, as its composer has it. */
    private JsonNode begun(Debt debt) {
        var to = anna.post("/debts/" + debt.id() + "/letter", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var page = anna.get(
                        to.contains("#composer")
                                ? to.replaceFirst("^https?://[^/]+", "").replace("#composer", "/composer")
                                : to.replaceFirst("^https?://[^/]+", ""))
                .body();
        var content = Jsoup.parse(page).selectFirst("[data-part=draft]").wholeText();
        var node = (ObjectNode) firm.read(content);
        node.put("id", page.split("data-draft-url=\"/drafts/")[1].split("\"")[0]);
        node.put("version", Integer.parseInt(page.split("data-version=\"")[1].split("\"")[0]));
        return node;
    }

    private void send(JsonNode draft) throws Exception {
        send(draft, draft.get("id").asString());
    }

    private void send(JsonNode saved, String id) throws Exception {
        firm.json(anna, "POST", "/drafts/" + id + "/send", Firm.wish(saved), 200);
        firm.now.pass(Duration.ofMinutes(1));
        Eventually.within(Duration.ofSeconds(30))
                .that(
                        "the letter is sent",
                        () -> talks().recent().getFirst().outcome().letter() != null);
    }

    private void replies(long conversation, String text) {
        var last = firm.desk.the(Conversations.class).letters(conversation).getLast();
        var source = Post.source(
                "yes@kontur.example",
                "Марина Кольцова <marina@kontur.example>",
                "Re: Каталог",
                firm.now.instant(),
                text,
                last.messageId());
        assertThat(firm.desk
                        .the(Conversations.class)
                        .receive(firm.post.in(source))
                        .orElseThrow()
                        .conversation())
                .isEqualTo(conversation);
    }

    private List<Debt> open() {
        return firm
                .desk
                .jdbc()
                .sql("select id from debt where kind = 'talk' and ended_at is null order by id")
                .query(Long.class)
                .list()
                .stream()
                .map(id -> firm.desk.the(Debts.class).byId(id).orElseThrow())
                .toList()
                .stream()
                .filter(debt -> debt.owed().kind().equals("talk"))
                .toList();
    }

    private Talks talks() {
        return firm.desk.the(Talks.class);
    }

    private List<String> agreements(long conversation) {
        return firm.desk.the(Agreements.class).inConversation(conversation).stream()
                .map(Agreement::words)
                .toList();
    }
}
