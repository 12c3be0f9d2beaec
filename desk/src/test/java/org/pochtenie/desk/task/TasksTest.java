package org.pochtenie.desk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.DebtLetters;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.rulebook.lexicon.Lexicons;

/** A task's end is owed to the client until a letter told it, and again when it moves. */
class TasksTest {
    private final Firm firm = new Firm();
    private final Tasks tasks = firm.desk.the(Tasks.class);
    private final Debts debts = firm.desk.the(Debts.class);
    private Guest anna;
    private long client;

    @BeforeEach
    void begin() {
        anna = firm.signedIn(firm.anna);
        firm.marinaAsks();
        client = firm.desk
                .the(Clients.class)
                .contact("marina@kontur.example")
                .orElseThrow()
                .client();
    }

    @AfterEach
    void close() {
        anna.close();
        firm.close();
    }

    @Test
    void a_date_is_owed_until_a_letter_has_told_it_and_again_when_it_moves() {
        anna.post("/clients/" + client + "/tasks", Map.of("title", "Сайт <b>бюро</b>"));
        var task = tasks.open(client).getFirst();
        assertThat(owed(task)).isTrue();
        assertThat(anna.post("/debts/" + debt(task) + "/letter", Map.of())
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/tasks/" + task.id()));

        anna.post("/tasks/" + task.id(), form(task, "2026-12-04", 30));
        assertThat(anna.get("/tasks/" + task.id()).body())
                .contains("Клиент ещё не знает")
                .doesNotContain("<b>бюро");
        var draft = letter(task);
        assertThat(draft.html()).contains("Сайт &lt;b&gt;бюро", "4 декабря 2026");
        assertThat(draft.recipients().to().getFirst().address()).isEqualTo("marina@kontur.example");
        sent(draft);
        assertThat(owed(task)).isFalse();
        assertThat(again(task).told()).isEqualTo(LocalDate.of(2026, 12, 4));

        anna.post("/tasks/" + task.id(), form(task, "2026-12-09", 50));
        assertThat(again(task).moved()).isTrue();
        assertThat(letter(task).html()).contains("Предупреждаем", "4 декабря", "9 декабря", "на 5 дней");
        anna.post("/tasks/" + task.id() + "/told", Map.of());
        assertThat(owed(task)).isFalse();
        assertThat(tasks.percents(task.id())).extracting(Percent::percent).containsExactly(50, 30);
    }

    @Test
    void a_date_that_changed_while_its_letter_was_written_is_owed_anew() {
        var task = tasks.begin(client, "Каталог", LocalDate.of(2026, 12, 4), firm.anna.id());
        var draft = letter(task);
        anna.post("/tasks/" + task.id(), form(task, "2026-12-11", 0));
        sent(draft);
        assertThat(again(task).told()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(owed(task)).isTrue();
    }

    @Test
    void a_task_that_will_be_late_asks_for_its_warning_and_the_letter_moves_its_date() {
        var task = tasks.begin(client, "Каталог", LocalDate.of(2026, 12, 4), firm.anna.id());
        anna.post("/tasks/" + task.id() + "/told", Map.of());
        firm.now.set(Instant.parse("2026-12-03T09:00:00Z"));
        anna.post("/tasks/" + task.id(), form(task, "2026-12-04", 90));
        assertThat(late(task)).isEmpty();
        anna.post("/tasks/" + task.id(), form(task, "2026-12-04", 40));
        assertThat(late(task)).isPresent();
        assertThat(anna.get("/today").body()).contains("не успеваем", "Каталог");
        assertThat(anna.get("/tasks/" + task.id()).body()).contains("Так не успеем к сроку");

        var draft = firm.desk
                .the(DebtLetters.class)
                .begin(late(task).orElseThrow(), firm.anna)
                .orElseThrow();
        assertThat(draft.html())
                .contains("Предупреждаем о сроке", "4 декабря", "сдвигается", "два варианта")
                .doesNotContain("[");
        sent(draft);
        assertThat(late(task)).isEmpty();
        assertThat(again(task).until())
                .isAfter(LocalDate.of(2026, 12, 4))
                .isEqualTo(again(task).told());
        assertThat(owed(task)).isFalse();
    }

    private Optional<Debt> late(Task task) {
        return debts.open("task-late", task.id());
    }

    @Test
    void the_debt_keeps_its_time_and_ends_with_the_task() {
        var task = tasks.begin(client, "Каталог", null, firm.anna.id());
        var due = debts.open("task-end", task.id()).orElseThrow().owed().due();
        firm.now.pass(Duration.ofHours(3));
        anna.post("/tasks/" + task.id(), form(task, "2026-12-11", 10));
        assertThat(debts.open("task-end", task.id()).orElseThrow().owed().due()).isEqualTo(due);
        var done = new HashMap<>(form(task, "2026-12-11", 10));
        done.put("state", "done");
        anna.post("/tasks/" + task.id(), done);
        assertThat(owed(task)).isFalse();
        assertThat(again(task).percent()).isEqualTo(100);
        assertThat(tasks.open(client)).isEmpty();
    }

    @Test
    void what_is_not_known_is_asked_for_by_a_letter() {
        var task = tasks.begin(client, "Каталог", LocalDate.of(2026, 12, 4), firm.anna.id());
        assertThat(anna.get("/tasks/" + task.id()).body())
                .contains("зачем это клиенту", "какой измеримый результат нужен", "кто примет результат");
        anna.post("/tasks/" + task.id() + "/ask", Map.of());
        var asked = firm.desk
                .jdbc()
                .sql("select html from draft order by id desc limit 1")
                .query(String.class)
                .single();
        assertThat(asked).contains("Зачем она вам", "По какому числу", "Кто у вас будет принимать");
        var contact =
                firm.desk.the(Clients.class).contact("marina@kontur.example").orElseThrow();
        var known = new HashMap<>(form(task, "2026-12-04", 0));
        known.putAll(Map.of("why", "Осенняя выставка", "measure", "200 карточек", "acceptor", "" + contact.id()));
        anna.post("/tasks/" + task.id(), known);
        assertThat(again(task).aim().missing()).isEmpty();
        known.put("acceptor", "4711");
        anna.post("/tasks/" + task.id(), known);
        assertThat(again(task).aim().acceptor()).isNull();
    }

    @Test
    void what_is_typed_wrong_is_said_and_one_click_shows_it_to_the_client() {
        var task = tasks.begin(client, "Каталог", null, firm.anna.id());
        var wrong = new HashMap<>(form(task, "2026-02-30", 0));
        assertThat(anna.post("/tasks/" + task.id(), wrong).statusCode()).isEqualTo(422);
        wrong.put("until", "");
        wrong.put("percent", "101");
        assertThat(anna.post("/tasks/" + task.id(), wrong).statusCode()).isEqualTo(422);
        assertThat(again(task).clientSees()).isFalse();
        anna.post("/tasks/" + task.id() + "/sees", Map.of("sees", "true"));
        assertThat(tasks.clientSees(client, 5)).hasSize(1);
        assertThat(anna.get("/clients/" + client + "/tasks").body()).contains("Клиент видит");
        assertThat(anna.get("/clients/4711/tasks").statusCode()).isEqualTo(404);
        assertThat(anna.get("/tasks/4711").statusCode()).isEqualTo(404);
    }

    @Test
    void a_task_that_says_otherwise_than_agreed_is_told_so_until_it_is_put_right_or_a_reason_is_given() {
        firm.desk.the(Lexicons.class).await();
        var agreed = firm.desk
                .the(Agreements.class)
                .made(new Made(
                        client, null, null, null, "Каталог сдаём до 4 декабря", firm.now.instant(), firm.anna.id()));
        anna.post("/clients/" + client + "/tasks", Map.of("title", "Каталог", "until", "2026-12-11"));
        var task = tasks.open(client).getFirst();
        assertThat(anna.get("/clients/" + client + "/tasks").body())
                .contains("а договорились иначе", "Каталог сдаём до 4 декабря", "/agreements/" + agreed);
        assertThat(anna.get("/tasks/" + task.id()).body()).contains("«11 декабря 2026», а договорились иначе");

        var reason = Map.of("agreement", "" + agreed, "reason", "Клиент сам попросил по телефону");
        assertThat(anna.post("/tasks/" + task.id() + "/otherwise", Map.of("agreement", "" + agreed, "reason", " "))
                        .statusCode())
                .isEqualTo(422);
        anna.post("/tasks/" + task.id() + "/otherwise", reason);
        assertThat(anna.get("/tasks/" + task.id()).body()).contains("Оставлено так, потому что: Клиент сам попросил");
        assertThat(anna.get("/clients/" + client + "/tasks").body()).doesNotContain("договорились иначе");

        anna.post("/tasks/" + task.id(), form(task, "2026-12-18", 10));
        assertThat(anna.get("/clients/" + client + "/tasks").body()).contains("договорились иначе");
        anna.post("/tasks/" + task.id(), form(task, "2026-12-04", 10));
        assertThat(anna.get("/tasks/" + task.id()).body()).doesNotContain("договорились иначе");
    }

    private static Map<String, String> form(Task task, String until, int percent) {
        return Map.of("title", task.title(), "until", until, "percent", "" + percent, "state", "doing");
    }

    private Draft letter(Task task) {
        return firm.desk
                .the(DebtLetters.class)
                .begin(debts.byId(debt(task)).orElseThrow(), firm.anna)
                .orElseThrow();
    }

    private void sent(Draft draft) {
        var letter = firm.desk
                .jdbc()
                .sql("select min(id) from letter")
                .query(Long.class)
                .single();
        firm.desk.the(DebtLetters.class).sent(draft.id(), letter);
        firm.desk
                .jdbc()
                .sql("update draft set state = 'sent' where id = ?")
                .param(draft.id())
                .update();
    }

    private Task again(Task task) {
        return tasks.byId(task.id()).orElseThrow();
    }

    private boolean owed(Task task) {
        return debts.open("task-end", task.id()).isPresent();
    }

    private long debt(Task task) {
        return debts.open("task-end", task.id()).orElseThrow().id();
    }
}
