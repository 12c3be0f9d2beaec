package org.pochtenie.desk.month;

import static org.assertj.core.api.Assertions.assertThat;

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
        var catalogue = month.writes("olga", "Каталог на осень", "Анна, добрый день! Когда будет готов макет каталога?");
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
        var menu = month.writes("yulia", "Меню кафе", "Анна, добрый день! Тексты меню во вложении папки, начинайте, пожалуйста.");
        month.answers("anna", menu, "<p>Юлия, добрый день!</p><p>Тексты получили и начали вёрстку меню.</p>");
        month.until("10T12:00");
        var signs = month.writes("marina", "Вывески", "Анна, добрый день! Давайте созвонимся в полдень.");
        month.clicks(
                "anna",
                "/talks/log",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "kind", "call",
                        "who", month.cast.person("marina").name() + " <" + month.cast.person("marina").address() + ">",
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
        var brochure = month.writes("edith", "Autumn brochure", "Dear Anna, the texts of the brochure are attached to the shared folder. Please begin.");
        month.answers("anna", brochure, "<p>Dear Edith,</p><p>Thank you, we have the texts and have begun the layout of the brochure.</p>");
        month.until("12T10:30");
        month.pays("anna", "contact", "yulia");
    }

    /** Questions and complaints: Sofia's second answer comes on its day, Tamara is heard out until she is content. */
    private static void thirdWeek() throws Exception {
        month.until("16T11:00");
        month.pays("anna", "promise", "marina");
        month.replies("edith", month.conversation("Autumn brochure"), "Dear Anna, how is the brochure coming along?");
        month.until("16T11:30");
        month.answers("anna", month.conversation("Autumn brochure"), "<p>Dear Edith,</p><p>Six of the eight pages are laid out, and the cover is chosen.</p>");
        month.until("17T10:00");
        var labels = month.writes("sofia", "Wine labels", "Hello Anna,\n\n1. What does a second label cost?\n2. Which paper do you advise?");
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
        month.answers("anna", labels, "<p>Hello Sofia,</p><p>2. We advise the uncoated paper of 120 grams: it does not slip and dries fast.</p>");
    }

    @AfterAll
    static void close() throws Exception {
        month.close();
    }

    @Test
    void all() {
        month.rows("select id, kind, words, client_id, due_at, show_at, ended_at, ending, paid_by from debt order by client_id, id").forEach(System.out::println);
        month.rows("select * from promise order by id").forEach(System.out::println);
        month.rows("select * from silence order by id").forEach(System.out::println);
        month.rows("select * from gap order by id").forEach(System.out::println);
        month.rows("select id, words, agreed_at from agreement order by id").forEach(System.out::println);
        month.rows("select id, state, held_at, confirmed_at from talk order by id").forEach(System.out::println);
        month.rows("select id, stage, since from complaint order by id").forEach(System.out::println);
        month.rows("select id, conversation_id, text, state, deferred_until, answered_by from question order by id").forEach(System.out::println);
        assertThat(Map.of("a", UUID.randomUUID())).isNotEmpty();
    }
}
