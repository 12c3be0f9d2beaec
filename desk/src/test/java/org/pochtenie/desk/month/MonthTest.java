package org.pochtenie.desk.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A month of the demo firm, told once and run on two desks: eight clients, each with a story of his own, woven by the
 * days. At its end every ledger says exactly what has happened, and nothing twice.
 */
class MonthTest {
    private static DemoMonth month;

    @BeforeAll
    static void theMonthPasses() throws Exception {
        month = new DemoMonth();
        firstWeek();
        secondWeek();
        thirdWeek();
        month.until("30T18:00");
    }

    /** Promises: Olga's is kept, Pavel's is broken and its new date kept, James is warned before his and then served. */
    private static void firstWeek() throws Exception {
        month.until("02T10:00");
        var catalogue =
                month.writes("olga", "Каталог на осень", "Анна, добрый день! Когда будет готов макет каталога?");
        month.until("02T10:20");
        month.answers(
                "anna",
                catalogue,
                "<p>Ольга, добрый день!</p><p>Пришлём макет каталога в пятницу, 6 ноября, до 15:00.</p>");
        month.until("02T11:00");
        var lease = month.writes("pavel", "Договор аренды", "Анна, добрый день! Когда пришлёте перевод договора?");
        month.answers(
                "anna",
                lease,
                "<p>Павел, добрый день!</p><p>Перевод договора пришлём в четверг, 5 ноября, до 12:00.</p>");
        month.until("03T11:00");
        var shop = month.writes("james", "Shop migration", "Hello Anna, when will the new shop go live?");
        month.answers(
                "anna", shop, "<p>Hello James,</p><p>We will launch the new shop on Monday, 9 November, by 17:00.</p>");
        month.until("05T15:00");
        month.answers(
                "anna",
                lease,
                "<p>Павел, добрый день!</p><p>Простите, перевод договора задержался. Пришлём перевод договора в понедельник, 9 ноября, до 12:00.</p>");
        month.until("05T17:30");
        month.pays("anna", "contact", "olga");
        month.until("06T12:00");
        month.answers(
                "anna",
                shop,
                "<p>Hello James,</p><p>The payment provider needs two more days, so the launch moves. We will launch the new shop on Wednesday, 11 November, by 17:00.</p>");
        month.until("06T14:00");
        month.pays("anna", "promise", "olga");
        month.until("06T15:30");
        month.replies("olga", catalogue, "Анна, спасибо большое!");
    }

    /** Talks and silences: Marina's talk becomes agreements, Yulia hears from us, Edith has to ask. */
    private static void secondWeek() throws Exception {
        month.until("09T10:00");
        month.pays("anna", "promise", "pavel");
        var menu = month.writes(
                "yulia", "Меню кафе", "Анна, добрый день! Тексты меню во вложении папки, начинайте, пожалуйста.");
        month.answers("anna", menu, "<p>Юлия, добрый день!</p><p>Тексты получили и начали вёрстку меню.</p>");
        month.until("10T12:00");
        var signs = month.writes("marina", "Вывески", "Анна, добрый день! Давайте созвонимся в полдень.");
        month.clicks(
                "anna",
                "/talks/log",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "kind", "call",
                        "who",
                                month.cast.person("marina").name() + " <"
                                        + month.cast.person("marina").address() + ">",
                        "conversation", String.valueOf(signs),
                        "about", "Вывески для двух магазинов",
                        "agreed", "Делаем две вывески, тёплый свет",
                        "ours", "Эскизы пришлём в понедельник, 16 ноября, до 18:00",
                        "theirs", "Размеры витрин до 12 ноября"));
        month.until("10T12:30");
        month.pays("anna", "talk", "marina");
        month.until("10T15:00");
        month.replies("marina", signs, "Анна, всё верно, подтверждаю.");
        month.clicks("anna", "/talks/" + month.one("select max(id) from talk") + "/confirmed", Map.of());
        month.until("11T15:00");
        month.pays("anna", "promise", "james");
        month.until("12T10:00");
        var brochure = month.writes(
                "edith",
                "Autumn brochure",
                "Dear Anna, the texts of the brochure are attached to the shared folder. Please begin.");
        month.answers(
                "anna",
                brochure,
                "<p>Dear Edith,</p><p>Thank you, we have the texts and have begun the layout of the brochure.</p>");
        month.until("12T10:30");
        foretells("yulia", "Вёрстка меню", "2026-11-20");
        month.pays("anna", "contact", "yulia");
        month.until("13T10:00");
        month.clicks(
                "anna",
                "/tasks/" + month.one("select id from task"),
                Map.of("title", "Вёрстка меню", "until", "2026-11-20", "state", "done"));
    }

    /** Nothing is done yet for that client: Anna says what we work on, and until when. */
    private static void foretells(String client, String what, String day) throws Exception {
        var silence = month.one("select subject_id from debt where id = " + month.debt("contact", client));
        month.clicks("anna", "/silences/" + silence + "/letter", Map.of("what", what, "day", day));
    }

    /** Questions and complaints: Sofia's second answer comes on its day, Tamara is heard out until she is content. */
    private static void thirdWeek() throws Exception {
        month.until("16T11:00");
        month.pays("anna", "promise", "marina");
        month.replies("edith", month.conversation("Autumn brochure"), "Dear Anna, how is the brochure coming along?");
        month.until("16T11:30");
        month.answers(
                "anna",
                month.conversation("Autumn brochure"),
                "<p>Dear Edith,</p><p>Six of the eight pages are laid out, and the cover is chosen.</p>");
        month.until("17T10:00");
        var labels = month.writes(
                "sofia",
                "Wine labels",
                "Hello Anna,\n\n1. What does a second label cost?\n2. Which paper do you advise?");
        month.answers(
                "anna",
                labels,
                "<p>Hello Sofia,</p><ol><li><p>A second label costs 200 euros, with the layout and two rounds of changes.</p></li><li><p>About the paper I will answer on Friday, 20 November, by 12:00.</p></li></ol>");
        month.until("18T10:00");
        var site = month.writes(
                "tamara",
                "Сайт хора",
                "Анна, я очень недовольна. Вы обещали исправить ошибки на сайте ещё на прошлой неделе, а они до сих пор там. Так работать нельзя.");
        month.clicks("boris", "/conversations/" + site + "/complaint", Map.of());
        month.until("18T10:30");
        month.pays("boris", "complaint", "tamara");
        month.until("20T10:00");
        month.answers(
                "anna",
                labels,
                "<p>Hello Sofia,</p><p>2. We advise the uncoated paper of 120 grams: it does not slip and dries fast.</p>");
    }

    @AfterAll
    static void close() throws Exception {
        month.close();
    }

    /** Three working days without the holiday; what is paid, and when; what nobody has paid. */
    @Test
    void a_client_hears_from_us() {
        assertThat(debts("contact"))
                .containsExactly(
                        "Ольга Ветрова · 11-06T10:20 · 11-05T17:30 · paid",
                        "Ольга Ветрова · 11-11T14:00 · – · –",
                        "Павел Гордеев · 11-12T10:00 · – · –",
                        "James Whitfield · 11-11T12:00 · 11-11T15:00 · paid",
                        "James Whitfield · 11-16T15:00 · – · –",
                        "Юлия Сомова · 11-12T10:00 · 11-12T10:30 · paid",
                        "Юлия Сомова · 11-17T10:30 · – · –",
                        "Марина Штольц · 11-13T15:00 · 11-16T11:00 · paid",
                        "Марина Штольц · 11-19T11:00 · – · –",
                        "Edith Rowe · 11-18T11:30 · – · –", // who had to ask: two days
                        "Sofia Lindqvist · 11-20T10:00 · 11-20T10:00 · paid",
                        "Sofia Lindqvist · 11-25T10:00 · – · –",
                        "Тамара Ильинична Корф · 11-23T10:30 · – · –");
        assertThat(month.rows("select words, asked_at from gap"))
                .containsExactly("how is the brochure coming along? · 11-16T11:00");
    }

    /** The letter that named its date told it, and promised nothing a second time. */
    @Test
    void a_result_that_was_foretold_is_a_task() {
        assertThat(month.rows("select title, until_day::text, told_day::text, state from task"))
                .containsExactly("Вёрстка меню · 2026-11-20 · 2026-11-20 · done");
        assertThat(debts("task-end")).containsExactly("Юлия Сомова · 11-13T09:30 · 11-12T10:30 · paid");
    }

    @Test
    void promises_are_kept_moved_and_broken() {
        assertThat(month.rows(
                        "select what, made_at, first_due_at, due_at, moves, state, done_at from promise order by id"))
                .containsExactly(
                        "Пришлём макет каталога · 11-02T10:20 · 11-06T15:00 · 11-06T15:00 · 0 · kept · 11-06T14:00",
                        "Перевод договора пришлём · 11-02T11:00 · 11-05T12:00 · 11-05T12:00 · 0 · broken · –",
                        "We will launch the new shop · 11-03T11:00 · 11-09T17:00 · 11-11T17:00 · 1 · kept · 11-11T15:00",
                        "Пришлём перевод договора · 11-05T15:00 · 11-09T12:00 · 11-09T12:00 · 0 · kept · 11-09T10:00",
                        "Эскизы пришлём · 11-10T12:30 · 11-16T18:00 · 11-16T18:00 · 0 · kept · 11-16T11:00",
                        "About the paper I will answer · 11-17T10:00 · 11-20T12:00 · 11-20T12:00 · 0 · kept · 11-20T10:00",
                        "Мы предложим решение · 11-18T10:30 · 11-19T18:00 · 11-19T18:00 · 0 · broken · –");
        assertThat(debts("promise"))
                .containsExactly(
                        "Ольга Ветрова · 11-06T15:00 · 11-06T14:00 · paid",
                        "Павел Гордеев · 11-05T12:00 · 11-05T15:00 · dropped", // promised anew
                        "Павел Гордеев · 11-09T12:00 · 11-09T10:00 · paid",
                        "James Whitfield · 11-11T17:00 · 11-11T15:00 · paid",
                        "Марина Штольц · 11-16T18:00 · 11-16T11:00 · paid",
                        "Sofia Lindqvist · 11-20T12:00 · 11-20T10:00 · paid",
                        "Тамара Ильинична Корф · 11-19T18:00 · – · –");
    }

    @Test
    void a_talk_becomes_agreements() {
        assertThat(debts("talk")).containsExactly("Марина Штольц · 11-10T14:00 · 11-10T12:30 · paid");
        assertThat(month.rows("select state, held_at, confirmed_at from talk"))
                .containsExactly("confirmed · 11-10T12:00 · 11-10T15:00");
        assertThat(month.rows("select words, agreed_at from agreement order by id"))
                .containsExactly(
                        "Делаем две вывески, тёплый свет · 11-10T15:00",
                        "С вашей стороны: Размеры витрин до 12 ноября · 11-10T15:00");
    }

    @Test
    void all_of_it_stands_on_the_clients_timeline() {
        var marina = month.one("select id from client where name = 'Марина Штольц'");
        assertThat(month.colleague("anna")
                        .get("/clients/" + marina + "/timeline")
                        .body())
                .containsSubsequence("Эскизы пришлём", "Вывески для двух магазинов", "Давайте созвонимся")
                .contains("Делаем две вывески, тёплый свет");
    }

    @Test
    void a_complaint_waits_for_the_clients_word() {
        assertThat(debts("complaint"))
                .containsExactly(
                        "Тамара Ильинична Корф · 11-18T12:00 · 11-18T10:30 · paid",
                        "Тамара Ильинична Корф · 11-20T12:30 · – · –");
        assertThat(month.rows("select stage, since from complaint")).containsExactly("restated · 11-18T10:30");
    }

    @Test
    void questions_are_answered_on_their_day() {
        assertThat(month.rows("select state, count(*) from question group by state order by state"))
                .containsExactly("answered · 7", "open · 1");
        assertThat(month.rows("select text from question where state = 'open'"))
                .containsExactly("how is the brochure coming along?");
    }

    /** Ninety days after the first letter of ours, a Monday where that is a Sunday. */
    @Test
    void every_client_is_asked_for_his_opinion_in_time() {
        assertThat(debts("feedback"))
                .hasSize(7)
                .startsWith("Ольга Ветрова · 02-01T11:00 · – · –")
                .endsWith("Sofia Lindqvist · 02-15T12:00 · – · –");
    }

    @Test
    void nothing_is_owed_twice_and_nothing_else_is_owed() {
        assertThat(month.rows("select kind, count(*) from debt group by kind order by kind"))
                .containsExactly(
                        "complaint · 2",
                        "contact · 13",
                        "feedback · 7",
                        "last-word · 1",
                        "promise · 7",
                        "talk · 1",
                        "task-end · 1");
    }

    /** Those of a kind by client, the first due first: due, ended, how. */
    private static List<String> debts(String kind) {
        return month.rows(
                "select client.name, due_at, ended_at, ending from debt join client on client.id = client_id where debt.kind = '"
                        + kind + "' order by client_id, due_at");
    }
}
