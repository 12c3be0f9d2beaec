package org.pochtenie.desk.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.tick.Tick;

/** From the promise in a draft to the day when it is kept, moved or broken. It is Monday, 23 November 2026, 10:00 in Moscow. */
class PromiseFlowTest {
    private static final Eventually SOON = Eventually.within(Duration.ofSeconds(20));

    private final Firm firm = new Firm();
    private Guest anna;
    private long conversation;

    @BeforeEach
    void signIn() {
        anna = firm.signedIn(firm.anna);
        conversation = firm.marinaAsks().conversation();
    }

    @AfterEach
    void close() {
        anna.close();
        firm.close();
    }

    @Test
    void what_stays_ticked_is_noted_and_kept_by_the_letter_that_does_it() throws Exception {
        var draft = typed("<p>Марина, добрый день!</p><p>Макет главной страницы пришлём до среды, 25 ноября, 15:00. "
                + "Договор вышлем в пятницу.</p>");
        var lines = anna.get("/drafts/" + draft + "/promises").body();
        assertThat(lines).contains("Записать обещание: Макет главной страницы пришлём", "2026-11-25T15:00");
        assertThat(lines).contains("Записать обещание: Договор вышлем", "2026-11-27T18:00");
        var contract = lines.split("Договор вышлем")[0].replaceAll("(?s).*name=\"line\" value=\"([^\"]+)\".*", "$1");
        assertThat(anna.post("/drafts/" + draft + "/promises", Map.of("line", contract, "due", "2026-11-27T12:00"))
                        .body())
                .doesNotContain("2026-11-27T18:00");
        send(draft);
        assertThat(ledger()).isEqualTo("Макет главной страницы пришлём open 2026-11-25T12:00:00Z");

        firm.now.set(Instant.parse("2026-11-25T06:00:00Z"));
        tick();
        assertThat(anna.get("/today").body()).contains("Макет главной страницы пришлём");
        var answer =
                typed("<p>Марина, добрый день!</p><p>Макет главной страницы готов, вот ссылка: studio.example/1.</p>");
        assertThat(anna.get("/drafts/" + answer + "/promises").body())
                .contains("Выполнено этим письмом: Макет главной страницы пришлём");
        send(answer);
        assertThat(ledger()).startsWith("Макет главной страницы пришлём kept");
        assertThat(anna.get("/promises?state=kept").body()).contains("Макет главной страницы пришлём", "письмом");
        assertThat(anna.get("/today").body()).doesNotContain("Макет главной страницы пришлём");
    }

    @Test
    void a_letter_taken_back_promises_nothing() throws Exception {
        var draft = typed("<p>Марина, добрый день! Макет пришлём до среды, 25 ноября, 15:00.</p>");
        var sent = sendOnly(draft);
        anna.json("POST", sent, "{}");
        firm.now.pass(Duration.ofSeconds(20));
        assertThat(ledger()).isEmpty();
    }

    @Test
    void a_warning_in_time_moves_it_and_one_too_late_does_not() throws Exception {
        send(typed("<p>Марина, добрый день! Макет пришлём до среды, 25 ноября, 15:00.</p>"));
        var promise = promises().getFirst();
        firm.now.set(Instant.parse("2026-11-24T09:00:00Z"));
        var warning = begun("promise-late", promise);
        assertThat(anna.get("/drafts/" + warning + "/promises").body()).contains("Перенести обещание");
        send(warning);
        var moved = promises().getFirst();
        assertThat(moved.moves()).isEqualTo(1);
        assertThat(moved.firstDue()).isEqualTo("2026-11-25T12:00:00Z");
        assertThat(moved.due()).isAfter("2026-11-25T12:00:00Z");
        assertThat(promises()).hasSize(1);

        firm.now.set(moved.due().plusSeconds(1));
        tick();
        tick();
        assertThat(promises().getFirst().state()).isEqualTo(Promise.State.BROKEN);
        send(typed("<p>Марина, добрый день! Макет задерживается, пришлём его до 4 декабря, 12:00.</p>"));
        assertThat(promises()).extracting(Promise::state).contains(Promise.State.BROKEN);
        assertThat(promises().getFirst().moves()).isEqualTo(1);
        anna.post("/promises/" + promise.id() + "/done", Map.of());
        assertThat(promises().getFirst().state()).isEqualTo(Promise.State.BROKEN);
        assertThat(promises().getFirst().doneAt()).isNotNull();
        assertThat(firm.desk.the(Debts.class).open("promise", promise.id())).isEmpty();
    }

    @Test
    void an_answer_put_off_is_kept_when_the_questions_are_answered() throws Exception {
        send(typed("<p>Марина, добрый день! Спасибо, вопросы получили. Ответим на все завтра до 12:00.</p>"));
        assertThat(promises()).singleElement().extracting(Promise::state).isEqualTo(Promise.State.OPEN);
        firm.now.set(Instant.parse("2026-11-24T07:00:00Z"));
        send(typed("<p>Марина, добрый день!</p><ol><li><p>Да, вёрстка входит в цену.</p></li><li><p>Начнём работу в "
                + "понедельник, 30 ноября.</p></li><li><p>Да, платить можно двумя частями.</p></li></ol>"));
        assertThat(promises().stream().filter(one -> one.what().startsWith("Ответим")))
                .singleElement()
                .extracting(Promise::state)
                .isEqualTo(Promise.State.KEPT);
    }

    @Test
    void one_from_the_telephone_waits_for_a_word() throws Exception {
        firm.post.goes(
                "from-phone",
                "Re: Смета на сайт: три вопроса",
                "Марина, добрый день! Смету пришлю 25 ноября к 15:00.",
                "q1");
        var found = firm.desk.the(Promises.class).inConversation(conversation);
        assertThat(found).singleElement().extracting(Promise::state).isEqualTo(Promise.State.FOUND);
        assertThat(anna.get("/conversations/" + conversation + "/promises").body())
                .contains("Подтвердите");
        anna.post("/promises/" + found.getFirst().id() + "/confirmed", Map.of());
        assertThat(promises().getFirst().state()).isEqualTo(Promise.State.OPEN);
    }

    @Test
    void a_broken_promise_stands_once_on_its_authors_page_and_once_on_the_leads() {
        var letter = firm.desk
                .jdbc()
                .sql("select min(id) from letter")
                .query(Long.class)
                .single();
        firm.desk
                .the(Promises.class)
                .agreed(
                        conversation,
                        letter,
                        firm.anna.id(),
                        "Прислать макет",
                        firm.now.instant().plusSeconds(3600));
        var debt = firm.desk
                .the(Debts.class)
                .open("promise", promises().getFirst().id())
                .orElseThrow();
        var line = "/debts/" + debt.id() + "/letter";
        firm.desk
                .jdbc()
                .sql("update colleague set role = 'lead' where id = ?")
                .param(firm.boris.id())
                .update();
        try (var boris = firm.signedIn(firm.boris)) {
            firm.now.pass(Duration.ofMinutes(50));
            tick();
            assertThat(shown(line, boris.get("/today?whose=mine").body())).isZero();
            firm.now.pass(Duration.ofMinutes(11));
            tick();
            assertThat(promises().getFirst().state()).isEqualTo(Promise.State.BROKEN);
            assertThat(shown(line, boris.get("/today?whose=mine").body())).isEqualTo(1);
            assertThat(shown(line, boris.get("/today").body())).isEqualTo(1);
            assertThat(shown(line, anna.get("/today?whose=mine").body())).isEqualTo(1);
            firm.desk.the(Conversations.class).assign(conversation, firm.boris.id(), firm.boris.id());
            assertThat(shown(line, boris.get("/today?whose=mine").body())).isEqualTo(1);
        }
    }

    /** As a line of its own, or beside the letter for which its client waits. */
    private static int shown(String line, String page) {
        return times(line, page) + times("title=\"Прислать макет\"", page);
    }

    private static int times(String words, String page) {
        return page.split(Pattern.quote(words), -1).length - 1;
    }

    /** The proposed letter, begun as from the Today page. */
    private long begun(String kind, Promise promise) {
        var debts = firm.desk.the(Debts.class);
        var owed = new Owed(
                kind, promise.id(), null, conversation, null, promise.what(), promise.due(), firm.now.instant());
        var id = debts.owe(owed);
        anna.post("/debts/" + id + "/letter", Map.of());
        return Firm.begun(anna, conversation);
    }

    private long typed(String html) {
        var draft = Firm.begun(anna, conversation);
        firm.json(anna, "PUT", "/drafts/" + draft, Map.of("version", 1, "html", html), 200);
        return draft;
    }

    private void send(long draft) throws Exception {
        sendOnly(draft);
        firm.now.pass(Duration.ofSeconds(16));
        SOON.that(
                "the letter is not sent",
                () -> firm.desk
                        .jdbc()
                        .sql("select state = 'sent' from draft where id = ?")
                        .param(draft)
                        .query(Boolean.class)
                        .single());
    }

    private String sendOnly(long draft) {
        var now = firm.desk
                .jdbc()
                .sql("select version, html from draft where id = ?")
                .param(draft)
                .query((row, n) -> Map.<String, Object>of("version", row.getInt(1), "html", row.getString(2)))
                .single();
        var saved = firm.json(anna, "PUT", "/drafts/" + draft, now, 200);
        return firm.json(anna, "POST", "/drafts/" + draft + "/send", Firm.wish(saved), 200)
                .get("undoUrl")
                .asString();
    }

    private void tick() {
        firm.desk.the(Tick.class).pass(firm.now.instant());
    }

    private List<Promise> promises() {
        return firm.desk.the(Promises.class).inConversation(conversation);
    }

    private String ledger() {
        return promises().stream()
                .map(one -> one.what() + " " + one.state().word() + " " + one.due())
                .collect(Collectors.joining("; "));
    }
}
