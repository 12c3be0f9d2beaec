package org.pochtenie.desk.client.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.Address;

/** A lead brings clients in from files and takes them out again. */
class BookFlowTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String TABLE = """
            Клиент;Имя;E-mail;Телефон;Роль;День рождения;Пожелания;Часы связи;Часовой пояс;Форма отчёта
            ООО «Маяк»;;;;;;=HYPERLINK("x");пн-пт 9:00-18:00;Asia/Vladivostok;
            ООО «Маяк»;Пётр Ильин 🙂;petr@mayak.example;+7 (900) 000-00-01;accepts;14.03;"любит ""матовую""
              бумагу";;;
            ООО «Маяк»;Ольга Дым;;+7 900 000 00 02;;29.02.1988;;;;
            ;Игорь Гром;igor@grom.example;;;;звонить после 18:00;;;
            """;

    private static TestDesk desk;
    private static Guest lead;
    private static Guest anna;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
        lead = join("vera@studio.example", Colleague.Role.LEAD);
        anna = join("anna@studio.example", Colleague.Role.COLLEAGUE);
    }

    private static Guest join(String address, Colleague.Role role) {
        desk.the(Colleagues.class).join("Имя", address, PASSWORD, role, "ru", ZoneId.of("Europe/Moscow"));
        return new Guest(desk).signIn(address, PASSWORD);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aFileIsLookedAtTakenAndMayBeTakenAgain() {
        var igor = desk.the(Clients.class).meet(List.of(new Address("", "igor@grom.example")));
        var before = cards();

        var page = handIn(lead, "clients.csv", TABLE);
        var look = lead.get(page);

        assertThat(look.body()).contains("новых: 3", "изменятся: 1", "Пётр Ильин");
        assertThat(cards()).as("nothing is stored by looking").isEqualTo(before);

        take(page, look);
        assertThat(lead.get(page).body()).contains("Внесено");
        var contacts = desk.the(Contacts.class);
        var petr = contacts.at("petr@mayak.example").orElseThrow();
        assertThat(petr.contact().name()).isEqualTo("Пётр Ильин 🙂");
        assertThat(desk.the(Facts.class).of(petr.contact().client()))
                .extracting(fact -> fact.words())
                .containsExactlyInAnyOrder(
                        "=HYPERLINK(\"x\")", "любит \"матовую\"\nбумагу", "день рождения", "день рождения");
        assertThat(desk.the(Clients.class)
                        .byId(petr.contact().client())
                        .orElseThrow()
                        .zone())
                .isEqualTo("Asia/Vladivostok");
        assertThat(contacts.at("igor@grom.example").orElseThrow().id())
                .isEqualTo(igor.get("igor@grom.example").id());

        var after = cards();
        assertThat(lead.get(handIn(lead, "clients.csv", TABLE)).body()).contains("Всё это уже есть");
        for (var format : List.of("csv", "vcf")) {
            var out = lead.get("/clients/book." + format);
            assertThat(out.statusCode()).isEqualTo(200);
            assertThat(lead.get(handIn(lead, "out." + format, out.body())).body())
                    .as(out.body())
                    .contains("Всё это уже есть");
        }
        assertThat(cards()).isEqualTo(after);
        var one = anna.get("/clients/" + petr.contact().client() + "/book.csv");
        assertThat(one.body()).contains("Пётр Ильин").doesNotContain("Игорь");
    }

    @Test
    void projectsAndHouseRulesGoOutAndComeBackIn() {
        var table = "Клиент;Проекты;Наши правила;Имя;E-mail\n"
                + "Лён;\"Каталог\nСайт\";По выходным не отвечаем;;\nЛён;Каталог;;Яна Лён;yana@len.example\n";
        var page = handIn(lead, "len.csv", table);
        var look = lead.get(page);
        assertThat(look.body()).contains("Проекты", "Каталог", "Сайт", "Наши правила", "По выходным не отвечаем");
        take(page, look);
        var client = desk.the(Contacts.class)
                .at("yana@len.example")
                .orElseThrow()
                .contact()
                .client();
        assertThat(desk.the(Projects.class).of(client))
                .extracting(project -> project.name())
                .containsExactlyInAnyOrder("Каталог", "Сайт");
        assertThat(desk.the(HouseRules.class).of(client))
                .extracting(rule -> rule.words())
                .containsExactly("По выходным не отвечаем");
        for (var format : List.of("csv", "vcf")) {
            var out = lead.get("/clients/" + client + "/book." + format).body();
            assertThat(out).contains("Каталог", "Сайт", "По выходным не отвечаем");
            assertThat(lead.get(handIn(lead, "out." + format, out)).body())
                    .as(out)
                    .contains("Всё это уже есть");
        }
    }

    @Test
    void aFileWithMistakesIsNotTakenAtAll() {
        var before = cards();
        var page = handIn(
                lead,
                "bad.csv",
                "Имя;E-mail\nАнна;anna.k@kit.example\nБорис;boris@@kit.example\nВера;vera@studio.example\n");

        var look = lead.get(page);

        assertThat(look.body()).contains("2 ошибки", "Строка 3", "Строка 4", "адрес нашей фирмы");
        assertThat(look.body()).contains("Выбрать другой файл");
        assertThat(look.body()).doesNotContain("Не вносить");
        lead.post(page + "/take", Map.of("print", "0"));
        assertThat(cards()).isEqualTo(before);
    }

    @Test
    void columnsAreNamedByHand() {
        var page = handIn(lead, "odd.csv", "кто;куда\nСофья Лис;sofia@lis.example\n");
        assertThat(lead.get(page).body()).contains("Ни один столбец не узнан");

        lead.post(page + "/columns", Map.of("column-0", "name", "column-1", "email"));

        assertThat(lead.get(page).body()).contains("новых: 1", "sofia@lis.example");
    }

    @Test
    void thePreviewedIsWhatIsTaken() {
        var page = handIn(lead, "later.csv", "Имя;E-mail;Должность\nЛев Мох;lev@moh.example;директор\n");
        var look = lead.get(page);
        desk.the(Clients.class).meet(List.of(new Address("Лев Мох", "lev@moh.example")));

        var answer = take(page, look);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("карточки изменились");
        assertThat(desk.the(Contacts.class).at("lev@moh.example").orElseThrow().position())
                .isEmpty();
    }

    @Test
    void theWholeBookIsALeadsMatter() {
        assertThat(anna.get("/clients/book").statusCode()).isEqualTo(403);
        assertThat(anna.get("/clients/book.csv").statusCode()).isEqualTo(403);
        assertThat(post(anna, "a.csv", TABLE).statusCode()).isEqualTo(403);
    }

    @Test
    void whoWritesForAnotherFirmStaysUntilSomebodyAgrees() {
        desk.the(Clients.class).meet(List.of(new Address("Нина Рог", "nina@rog.example")));
        var table = "Компания;E-mail\nРога и копыта;nina@rog.example\n";
        var page = handIn(lead, "firm.csv", table);
        var look = lead.get(page);
        assertThat(look.body()).contains("Рога и копыта");

        take(page, look);

        assertThat(desk.jdbc()
                        .sql("select told from belonging")
                        .query(String.class)
                        .list())
                .containsExactly("Рога и копыта");
        assertThat(lead.get(handIn(lead, "firm.csv", table)).body()).contains("Всё это уже есть");
    }

    private static HttpResponse<String> take(String page, HttpResponse<String> look) {
        var print = Pattern.compile("name=\"print\" value=\"([^\"]+)\"").matcher(look.body());
        assertThat(print.find()).as(look.body()).isTrue();
        return lead.post(page + "/take", Map.of("print", print.group(1)));
    }

    private static String handIn(Guest who, String name, String content) {
        var answer = post(who, name, content);
        var location = answer.headers().firstValue("Location").orElse("");
        assertThat(location).as(answer.body()).contains("/clients/book/");
        return location.substring(location.indexOf("/clients/"));
    }

    private static HttpResponse<String> post(Guest who, String name, String content) {
        var form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--x--\r\n";
        return who.call(
                "POST", "/clients/book", "multipart/form-data; boundary=x", BodyPublishers.ofString(form), "text/html");
    }

    /** Everything that a card consists of, as it stands. */
    private static List<String> cards() {
        return List.of("client", "contact", "contact_way", "card_fact", "card_change", "belonging").stream()
                .map(table -> desk.jdbc()
                        .sql(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                        + table + " t")
                        .query(String.class)
                        .single())
                .toList();
    }
}
