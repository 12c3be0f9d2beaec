package org.pochtenie.desk.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.task.Tasks;
import org.pochtenie.letters.Address;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client looks at his page and asks there, as a stranger who has nothing but the link. */
class StatusPageTest {
    private static final String EVIL = "</p><script>alert(1)</script>\" onmouseover=\"x";

    private final Firm firm = new Firm();
    private final TestDesk desk = firm.desk;
    private Guest anna;
    private Guest stranger;
    private long conversation;
    private long client;
    private String path;

    @BeforeEach
    void open() {
        anna = firm.signedIn(firm.anna);
        stranger = new Guest(desk);
        conversation = firm.marinaAsks().conversation();
        desk.the(Conversations.class).assign(conversation, firm.anna.id(), firm.anna.id());
        client = desk.the(Clients.class)
                .contact("marina@kontur.example")
                .orElseThrow()
                .client();
        path = desk.the(PersonalLinks.class).to("status", client, client).getPath();
    }

    @AfterEach
    void close() {
        anna.close();
        stranger.close();
        firm.close();
    }

    @Test
    void nothing_is_shown_that_was_not_marked_and_what_is_marked_is_shown() {
        var tasks = desk.the(Tasks.class);
        var shown = tasks.begin(client, "Макет витрины", LocalDate.of(2026, 12, 4), firm.anna.id());
        tasks.begin(client, "Тайная задача", LocalDate.of(2026, 12, 5), firm.anna.id());
        tasks.percent(shown.id(), 40, firm.anna.id());
        anna.post("/tasks/" + shown.id() + "/told", Map.of());
        assertThat(page()).doesNotContain("Макет", "Тайная", "вёрстка");
        anna.post("/tasks/" + shown.id() + "/sees", Map.of("sees", "true"));
        var question = desk.the(Questions.class).open(conversation).getFirst();
        assertThat(anna.post("/clients/" + client + "/status-page/questions/" + question.id(), Map.of("sees", "true"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page())
                .contains("Макет витрины", "40 %", "до 4 дек", "Входит ли в цену вёрстка?", "Анна Лебедева")
                .doesNotContain("Тайная", "Когда начнёте", "<script");
        assertThat(anna.post("/clients/4711/status-page/questions/" + question.id(), Map.of("sees", "false"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatever_the_ledgers_hold_only_what_is_marked_and_his_is_on_the_page() {
        var random = new Random(7);
        var other = desk.the(Clients.class)
                .meet(List.of(new Address("Иной", "other@elsewhere.example")))
                .get("other@elsewhere.example")
                .client();
        var expected = new ArrayList<String>();
        for (int i = 0; i < 120; i++) {
            var ledger = new Ledger(Ledger.KINDS.get(i % Ledger.KINDS.size()), "запись-" + i + "-конец", i);
            var sees = random.nextBoolean();
            var his = random.nextInt(4) > 0;
            ledger.keep(desk.jdbc(), his ? client : other, sees);
            if (sees && his) {
                expected.add(ledger.words());
            }
        }
        var found = Pattern.compile("запись-\\d+-конец")
                .matcher(page())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(30);
    }

    /** A row of a feature's ledger. */
    private record Ledger(String kind, String words, int n) {
        static final List<String> KINDS = List.of("task", "promise", "agreement", "question", "our_question", "result");

        void keep(JdbcClient jdbc, long client, boolean sees) {
            var conversation = jdbc.sql("""
                            insert into conversation (client_id, subject, state, last_letter_at)
                            values (?, 'x', 'closed', '2026-11-01') returning id""").param(client).query(Long.class).single();
            var values = switch (kind) {
                case "task" ->
                    "insert into task (client_id, title, state, percent, why, measure, made_at, client_sees)"
                            + " values (:client, :words, 'doing', 0, :hidden, :hidden, now(), :sees)";
                case "promise" ->
                    "insert into promise (conversation_id, letter_id, position, what, made_at, first_due_at, due_at, state, client_sees)"
                            + " values (:conversation, 1, :n, :words, now(), now(), now(), 'open', :sees)";
                case "agreement" ->
                    "insert into agreement (client_id, words, agreed_at, recorded_at, client_sees)"
                            + " values (:client, :words, now(), now(), :sees)";
                case "question" ->
                    "insert into question (conversation_id, letter_id, asked_at, position, start_at, end_at, text, short_form, kind, client_sees)"
                            + " values (:conversation, 1, now(), 100 + :n, 0, 1, :words, :hidden, 'WHAT', :sees)";
                case "result" ->
                    "insert into result (client_id, conversation_id, words, asked_by, made_at, asked_at, state, answer_words, client_sees)"
                            + " values (:client, :conversation, :words, 1, now(), now(), 'waiting', :hidden, :sees)";
                default ->
                    "insert into our_question (conversation_id, letter_id, position, asked_at, text, short_form, kind, client_sees)"
                            + " values (:conversation, 1, :n, now(), :words, :hidden, 'WHAT', :sees)";
            };
            jdbc.sql(values)
                    .param("client", client)
                    .param("conversation", conversation)
                    .param("n", n)
                    .param("words", words)
                    .param("hidden", "запись-" + (1000 + n) + "-конец")
                    .param("sees", sees)
                    .update();
        }
    }

    @Test
    void a_result_is_confirmed_by_its_button_and_only_by_its_own_client() {
        var mine = result(client, true);
        var hidden = result(client, false);
        var other = result(
                desk.the(Clients.class)
                        .meet(List.of(new Address("Иной", "other@elsewhere.example")))
                        .get("other@elsewhere.example")
                        .client(),
                true);
        assertThat(page()).contains("Посмотрите, всё ли верно", "result " + mine + " confirm");
        for (var one : List.of(mine, hidden, other)) {
            stranger.post(path, Map.of("act", "result " + one + " confirm"));
        }
        stranger.post(path, Map.of("act", "result " + mine + " confirm"));
        assertThat(desk.jdbc()
                        .sql("select id from result where state = 'confirmed'")
                        .query(Long.class)
                        .list())
                .containsExactly(mine);
        assertThat(page()).contains("вы подтвердили").doesNotContain("result " + mine + " confirm");
    }

    private long result(long of, boolean sees) {
        return desk.jdbc()
                .sql("""
                        insert into result (client_id, conversation_id, words, asked_by, made_at, asked_at, state, client_sees)
                        values (?, ?, 'Макет главной', ?, now(), now(), 'waiting', ?) returning id""")
                .params(of, conversation, firm.anna.id(), sees)
                .query(Long.class)
                .single();
    }

    @Test
    void a_date_that_was_not_told_by_letter_is_not_told_by_the_page() {
        var tasks = desk.the(Tasks.class);
        var task = tasks.begin(client, "Макет", LocalDate.of(2026, 12, 4), firm.anna.id());
        tasks.clientSees(task.id(), true);
        assertThat(page()).contains("Макет").doesNotContain("4 дек");
    }

    @Test
    void a_rule_that_the_client_was_told_stands_there() {
        var rules = desk.the(HouseRules.class);
        rules.note(client, "Ещё не сказано", firm.anna.id());
        rules.told(rules.note(client, "По выходным не работаем", firm.anna.id()).id(), null, firm.anna.id());
        assertThat(page()).contains("По выходным не работаем").doesNotContain("Ещё не сказано");
    }

    @Test
    void whatever_is_written_into_a_field_stays_text() {
        var task = desk.the(Tasks.class).begin(client, EVIL, null, firm.anna.id());
        desk.the(Tasks.class).clientSees(task.id(), true);
        desk.jdbc().sql("update client set name = ?").param(EVIL).update();
        desk.jdbc().sql("update contact set name = ?").param(EVIL).update();
        desk.jdbc()
                .sql("update colleague set name = ?, position = ?")
                .params(EVIL, EVIL)
                .update();
        desk.jdbc()
                .sql("update question set text = ?, client_sees = true")
                .param(EVIL)
                .update();
        desk.jdbc().sql("update mailbox set name = ?").param(EVIL).update();
        desk.jdbc()
                .sql("insert into contact (name, address, client_id) values (?, 'two@kontur.example', ?)")
                .params(EVIL, client)
                .update();
        stranger.post(path, Map.of("question", EVIL));
        assertThat(live(page())).isZero();
        assertThat(live(stranger.get(path + "?done=%3Cscript%3E").body())).isZero();
        assertThat(live(anna.get("/clients/" + client + "/status-page").body())).isZero();
        assertThat(live(anna.get("/clients/" + client + "/status-page/preview").body()))
                .isZero();
    }

    /** How much of what was written has become markup. */
    private static int live(String page) {
        assertThat(page).contains("alert(1)");
        return Jsoup.parse(page).select("script, [onmouseover]").size();
    }

    @Test
    void a_question_becomes_a_real_letter_with_a_clock_and_questions() throws Exception {
        var answer = stranger.post(path, Map.of("question", "Можно ли поменять цвет вывески?"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(stranger.get(path + "?in=ru&done=asked").body()).contains("Спасибо, вопрос получен");
        assertThat(page()).contains("Можно ли поменять цвет вывески?", "получили");
        var asked = arrived(1);
        var letter = desk.the(Conversations.class).letters(asked).getFirst();
        assertThat(letter.from().address()).isEqualTo("marina@kontur.example");
        assertThat(letter.subject()).isEqualTo("Вопрос со страницы «Как идёт ваша работа»");
        assertThat(letter.ours()).isFalse();
        assertThat(letter.doubt()).isNull();
        assertThat(desk.the(Questions.class).open(asked)).hasSize(1);
        assertThat(desk.jdbc()
                        .sql("select turn from response_clock where conversation_id = ?")
                        .param(asked)
                        .query(String.class)
                        .single())
                .isEqualTo("running");
        stranger.post(path, Map.of("question", "И когда его можно будет увидеть?"));
        assertThat(arrived(2)).isEqualTo(asked);
    }

    private long arrived(int letters) throws Exception {
        Eventually.within(Duration.ofSeconds(30))
                .that(
                        "the question has not come",
                        () -> desk.jdbc()
                                        .sql("select count(*) from status_question where conversation_id is not null")
                                        .query(Integer.class)
                                        .single()
                                == letters);
        return desk.jdbc()
                .sql("select conversation_id from status_question order by id desc limit 1")
                .query(Long.class)
                .single();
    }

    @Test
    void too_much_is_refused_kindly_and_two_desks_count_together() {
        try (var other = TestDesk.over(firm.database, firm.now);
                var elsewhere = new Guest(other)) {
            for (int i = 0; i < Asking.A_DAY / 2; i++) {
                assertThat(told(stranger, "Вопрос " + i + "?")).isEqualTo("asked");
                assertThat(told(elsewhere, "И ещё " + i + "?")).isEqualTo("asked");
            }
            assertThat(told(elsewhere, "Ещё один?")).isEqualTo("many");
            assertThat(stranger.get(path + "?done=many").body()).contains("За день пришло много вопросов");
            firm.now.pass(Duration.ofDays(1));
            assertThat(told(stranger, " ")).isEqualTo("empty");
            assertThat(told(stranger, "я".repeat(Asking.LONGEST + 1))).isEqualTo("long");
            assertThat(told(stranger, "Можно?")).isEqualTo("asked");
        }
    }

    private String told(Guest who, String question) {
        return who.post(path, Map.of("question", question))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .split("done=")[1];
    }

    @Test
    void nobody_asks_in_the_name_of_another_clients_contact() throws Exception {
        desk.jdbc()
                .sql("insert into contact (name, address) values ('Чужой', 'other@elsewhere.example')")
                .update();
        stranger.post(path, Map.of("question", "Можно?", "who", "" + id("other@elsewhere.example")));
        assertThat(desk.the(Conversations.class)
                        .letters(arrived(1))
                        .getFirst()
                        .from()
                        .address())
                .isEqualTo("marina@kontur.example");
        assertThat(stranger.post(path, Map.of("act", "task 1 x")).statusCode()).isEqualTo(303);
        assertThat(stranger.post(path, Map.of("act", "task")).statusCode()).isEqualTo(303);
    }

    @Test
    void a_person_has_a_link_of_his_own_asks_in_his_own_name_and_it_is_taken_back_alone() throws Exception {
        desk.jdbc()
                .sql("insert into contact (name, address, client_id) values ('Олег Юдин', 'oleg@kontur.example', ?)")
                .param(client)
                .update();
        var oleg = id("oleg@kontur.example");
        var here = "/clients/" + client + "/status-page/contacts/" + oleg;
        assertThat(anna.get("/clients/" + client + "/status-page").body()).contains("Олег Юдин", here + "/link");
        anna.post(here + "/link", Map.of());
        var own = desk.the(PersonalLinks.class)
                .of("status-contact", oleg)
                .orElseThrow()
                .path();
        assertThat(own).isNotEqualTo(path);
        assertThat(anna.get("/clients/" + client + "/status-page").body()).contains(own, "Ещё не открывали");
        assertThat(stranger.get(own).body()).contains("name=\"question\"").doesNotContain("name=\"who\"");
        assertThat(anna.get("/clients/" + client + "/status-page").body()).contains("Открывали");

        var marina = id("marina@kontur.example");
        stranger.post(own, Map.of("question", "Можно ли поменять цвет вывески?", "who", "" + marina));
        assertThat(desk.the(Conversations.class)
                        .letters(arrived(1))
                        .getFirst()
                        .from()
                        .address())
                .isEqualTo("oleg@kontur.example");
        anna.post(here + "/letter", Map.of());
        assertThat(desk.jdbc()
                        .sql("select html from draft order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("Олег", own);
        assertThat(anna.post("/clients/4711/status-page/contacts/" + oleg + "/link", Map.of())
                        .statusCode())
                .isEqualTo(404);

        anna.post(here + "/revoke", Map.of());
        assertThat(stranger.get(own).statusCode()).isEqualTo(404);
        assertThat(stranger.get(path).statusCode()).isEqualTo(200);
        anna.post(here + "/link", Map.of());
        var again = desk.the(PersonalLinks.class)
                .of("status-contact", oleg)
                .orElseThrow()
                .path();
        assertThat(stranger.get(again).statusCode()).isEqualTo(200);
        desk.jdbc()
                .sql("update contact set left_at = now() where id = ?")
                .param(oleg)
                .update();
        assertThat(stranger.get(again).statusCode()).isEqualTo(404);
    }

    private long id(String address) {
        return desk.the(Clients.class).contact(address).orElseThrow().id();
    }

    @Test
    void outside_working_hours_it_says_when_we_are_back_and_in_english_too() {
        desk.jdbc().sql("""
                update calendar set round_the_clock = false, zone = 'Europe/Moscow', windows =
                (select jsonb_agg(jsonb_build_object('day', day, 'from', '10:00', 'to', case day when 'FRIDAY' then '17:00' else '19:00' end))
                    from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']) day)""").update();
        assertThat(page()).contains("Сейчас на связи", "пн–чт 10:00–19:00", "пт 10:00–17:00");
        firm.now.set(Instant.parse("2026-11-28T09:00:00Z")); // a Saturday
        assertThat(page()).contains("Снова на связи: 30 нояб., 10:00");
        assertThat(stranger.get(path + "?in=en").body()).contains("How your work is going", "Outside working hours");
    }

    @Test
    void a_colleague_sends_the_link_sees_the_page_as_the_client_does_and_takes_the_link_back() {
        var panel = anna.get("/clients/" + client + "/status-page").body();
        assertThat(panel).contains(path, "Отозвать");
        var draft = anna.post("/clients/" + client + "/status-page/letter", Map.of());
        assertThat(draft.headers().firstValue("Location").orElseThrow()).contains("/drafts/");
        assertThat(desk.jdbc()
                        .sql("select html from draft order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains(path, "Марина, здравствуйте!");
        assertThat(anna.get("/clients/" + client + "/status-page/preview").body())
                .contains("Так страницу видит клиент")
                .doesNotContain("textarea", "Анна Лебедева</a>");
        anna.post("/clients/" + client + "/status-page/link", Map.of());
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(anna.get("/clients/" + client + "/status-page").body()).doesNotContain(path);
        anna.post("/clients/" + client + "/status-page/revoke", Map.of());
        assertThat(anna.get("/clients/" + client + "/status-page").body()).contains("Сделать ссылку");
        assertThat(stranger.get("/clients/" + client + "/status-page/preview").statusCode())
                .isEqualTo(302);
    }

    private String page() {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
