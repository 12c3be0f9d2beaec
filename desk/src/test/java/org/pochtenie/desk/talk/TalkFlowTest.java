package org.pochtenie.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.agreement.Agreement;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.desk.promise.Promises;

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

        Drafted.begun(firm, anna, debt).passesTheGuard().send();
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
        assertThat(firm.desk.the(Promises.class).inConversation(conversation))
                .as("what we shall do by a day is promised, and once only")
                .extracting(Promise::due)
                .containsExactly(Instant.parse("2026-11-27T09:00:00Z"));
    }

    @Test
    void what_the_letter_says_counts_and_not_what_was_noted() throws Exception {
        var conversation = marinaWrites();
        logged(conversation);
        var draft = Drafted.begun(firm, anna, open().getFirst());
        draft.saying(draft.html().replace("48 страниц", "52 страницы")).send();
        assertThat(talks().recent().getFirst().results().agreed()).containsExactly("Каталог делаем на 52 страницы.");
    }

    @Test
    void the_client_confirms_by_his_link_or_puts_it_right() throws Exception {
        logged(marinaWrites());
        var draft = Drafted.begun(firm, anna, open().getFirst());
        var link = draft.links().getFirst();
        try (var marina = new Guest(firm.desk)) {
            assertThat(marina.get(link).statusCode())
                    .as("there is nothing to see before it is sent")
                    .isEqualTo(404);
            draft.send();
            assertThat(marina.get(link + "?in=ru").body())
                    .contains("Каталог делаем на 48 страниц.", "Всё записано верно?");
            marina.post(link, Map.of("answer", "no", "words", "Страниц 52"));
            assertThat(open()).as("a letter that is right is owed").hasSize(1);
            assertThat(open().getFirst().owed().due()).isAfter(firm.now.instant());
            assertThat(anna.get("/talks/" + talks().recent().getFirst().id()).body())
                    .contains("Страниц 52");

            Drafted.begun(firm, anna, open().getFirst()).send();
            marina.get(link);
            assertThat(talks().recent().getFirst().state())
                    .as("to look is not to confirm")
                    .isEqualTo(Talk.State.SENT);
            marina.post(link, Map.of("answer", "yes"));
            marina.post(link, Map.of("answer", "yes"));
            assertThat(marina.get(link + "?in=en").body()).contains("you have confirmed these results");
        }
        assertThat(talks().recent().getFirst().state()).isEqualTo(Talk.State.CONFIRMED);
        assertThat(firm.desk.the(Agreements.class).with("каталог")).hasSize(1);
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
        var saved = Drafted.begun(firm, anna, open().getFirst()).content();
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
        return Drafted.owed(firm, "talk");
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
