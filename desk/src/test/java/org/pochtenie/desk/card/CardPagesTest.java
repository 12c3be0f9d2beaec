package org.pochtenie.desk.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.client.Channel;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contacts;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.client.Role;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.outbox.Firm;

/** A colleague keeps a client's card over HTTP: every part of it, with its history and the way back. */
class CardPagesTest {
    private static Firm firm;
    private static Guest anna;
    private static Guest lead;

    @BeforeAll
    static void open() {
        firm = new Firm();
        anna = firm.signedIn(firm.anna);
        lead = firm.signedIn(firm.owner());
    }

    @AfterAll
    static void close() {
        anna.close();
        lead.close();
        firm.close();
    }

    private static long begin(String name) {
        var answer = anna.post("/clients", Map.of("name", name, "kind", "company"));
        var place = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
    }

    private static String card(long client) {
        var answer = anna.get("/clients/" + client);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void everyPartIsTypedConfirmedAndUndone() {
        var client = begin("Льняной двор");
        var url = "/clients/" + client;
        kept(anna.post(url + "/parts/business", Map.of("business", "Постельное бельё изо льна")));
        kept(anna.post(url + "/parts/channel", Map.of("channel", "telegram")));
        kept(anna.post(url + "/parts/hours", Map.of("hours", "пн-пт 10:00-18:00", "zone", "Europe/Samara")));
        kept(anna.post(url + "/parts/contact-days", Map.of("contact_days", "5")));
        assertThat(anna.post(url + "/parts/contact-days", Map.of("contact_days", "200"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(anna.post(url + "/parts/hours", Map.of("zone", "Луна")).statusCode())
                .isEqualTo(422);
        assertThat(card(client))
                .contains("Постельное бельё изо льна", "Telegram", "Europe/Samara", "раз в 5 дней")
                .doesNotContain("Всё ещё так");

        firm.now.pass(Duration.ofDays(90));
        assertThat(card(client)).contains("Всё ещё так");
        assertThat(anna.get("/clients?show=stale").body()).contains("Льняной двор");
        for (var part : List.of("business", "channel", "hours", "contact-days")) {
            kept(anna.post(url + "/parts/" + part + "/still-so", Map.of()));
        }
        assertThat(card(client)).doesNotContain("Всё ещё так");

        kept(anna.post(url + "/parts/business", Map.of("business", "Скатерти")));
        var history = anna.get(url + "/history").body();
        assertThat(history).contains("Анна Лебедева", "Скатерти", "Постельное бельё изо льна");
        kept(anna.post(url + "/history/" + change(history, 0) + "/undo", Map.of()));
        assertThat(card(client)).contains("Постельное бельё изо льна").doesNotContain("Скатерти");
        // The first change cannot be taken back any more without losing what came later.
        var all = anna.get(url + "/history").body();
        assertThat(anna.post(url + "/history/" + change(all, -2) + "/undo", Map.of())
                        .statusCode())
                .isIn(302, 409);
    }

    /** The n-th change that can be undone on that page, from the end when negative. */
    private static String change(String page, int n) {
        var found = Pattern.compile("/history/(\\d+)/undo")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
        return found.get(n < 0 ? found.size() + n : n);
    }

    @Test
    void peopleHaveRolesAndSeveralAddresses() {
        var client = begin("Северный причал");
        var people = "/clients/" + client + "/people";
        kept(anna.post(people, Map.of("name", "Ирина Петрова", "address", "Irina@prichal.example")));
        var contacts = firm.desk.the(Contacts.class);
        var irina = contacts.of(client).getFirst();
        assertThat(irina.contact().address()).isEqualTo("irina@prichal.example");
        var url = people + "/" + irina.id();
        kept(anna.post(
                url, Map.of("name", "Ирина Петрова", "greetedAs", "Ирина Петровна", "form", "vy", "roles", "DECIDES")));
        kept(anna.post(url + "/ways", Map.of("channel", "PHONE", "value", "8 (900) 123-45-67")));
        kept(anna.post(url + "/ways", Map.of("channel", "EMAIL", "value", "irina@home.example")));
        assertThat(anna.post(url + "/ways", Map.of("channel", "EMAIL", "value", "irina"))
                        .statusCode())
                .isEqualTo(422);
        var known = contacts.at("irina@home.example").orElseThrow();
        assertThat(known.id()).isEqualTo(irina.id());
        assertThat(known.greetedAs()).isEqualTo("Ирина Петровна");
        assertThat(known.roles()).containsExactly(Role.DECIDES);
        assertThat(known.ways())
                .extracting(way -> way.channel() + " " + way.value())
                .containsExactly("PHONE 79001234567", "EMAIL irina@home.example");
        assertThat(card(client)).contains("Ирина Петровна", "решает", "8 (900) 123-45-67");

        var phone = known.ways().getFirst();
        assertThat(phone.channel()).isEqualTo(Channel.PHONE);
        kept(anna.post(url + "/ways/" + phone.id() + "/forget", Map.of()));
        assertThat(contacts.byId(irina.id()).orElseThrow().ways()).hasSize(1);
        kept(anna.post(
                "/clients/" + client + "/history/"
                        + change(anna.get("/clients/" + client + "/history").body(), 0) + "/undo",
                Map.of()));
        assertThat(contacts.byId(irina.id()).orElseThrow().ways()).hasSize(2);
        assertThat(anna.get("/clients?q=79001234567").body()).contains("Северный причал");
        assertThat(anna.get("/clients?q=%D0%B8%D1%80%D0%B8%D0%BD%D0%B0").body()).contains("Северный причал");
        assertThat(anna.get("/clients?q=%D0%B8").body()).contains("Северный причал");
        assertThat(anna.get("/clients?q=%D0%BD%D0%B8%D0%BA%D1%82%D0%BE").body()).doesNotContain("Северный причал");
    }

    @Test
    void factsProjectsAndHouseRulesAreKept() {
        var client = begin("Пасека");
        var url = "/clients/" + client;
        kept(anna.post(url + "/facts", Map.of("kind", "WISH", "words", "Макеты одним файлом")));
        kept(anna.post(
                url + "/facts",
                Map.of("kind", "DATE", "words", "День рождения пасеки", "day", "2026-12-01", "yearly", "true")));
        assertThat(anna.post(url + "/facts", Map.of("kind", "DATE", "words", "Без даты"))
                        .statusCode())
                .isEqualTo(422);
        var wish = firm.desk.the(Facts.class).of(client).getLast();
        kept(anna.post(url + "/facts/" + wish.id(), Map.of("words", "Макеты двумя файлами")));
        kept(anna.post(url + "/projects", Map.of("name", "Сайт")));
        kept(anna.post(url + "/house-rules", Map.of("words", "В выходные не отвечаем")));
        assertThat(card(client))
                .contains("Макеты двумя файлами", "1 декабря", "Сайт", "В выходные не отвечаем", "ещё не сказано");
        kept(anna.post(url + "/facts/" + wish.id() + "/gone", Map.of()));
        assertThat(card(client)).doesNotContain("Макеты двумя файлами");
        assertThat(firm.desk.the(Projects.class).of(client)).hasSize(1);
    }

    @Test
    void toneAndMergingAreForLeads() {
        var one = begin("Дом часов");
        var other = begin("Дом часов");
        assertThat(anna.post("/settings/team/clients/" + one + "/tone", Map.of("tone", "official"))
                        .statusCode())
                .isEqualTo(403);
        kept(lead.post("/settings/team/clients/" + one + "/tone", Map.of("tone", "official")));
        assertThat(card(one)).contains("официальный");
        var merge = Map.of("other", String.valueOf(other), "same", "true");
        assertThat(anna.post("/clients/" + one + "/merge", merge).statusCode()).isEqualTo(403);
        assertThat(lead.get("/clients/" + one).body()).contains("Один и тот же клиент?");
        kept(lead.post("/clients/" + one + "/merge", merge));
        assertThat(anna.get("/clients/" + other)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/clients/" + one);
        assertThat(lead.get("/clients/" + one).body()).contains("Разделить");
    }

    @Test
    void aWordOfALetterIsRememberedBesideIt() {
        var received = firm.marinaAsks();
        var client = Objects.requireNonNull(firm.desk
                .the(Clients.class)
                .contact("marina@kontur.example")
                .orElseThrow()
                .client());
        var url = "/conversations/" + received.conversation();
        assertThat(anna.get(url + "/card").body()).contains("На карточке", "Запомнить");
        var fact = Map.of("letter", String.valueOf(received.letter()), "kind", "WISH", "words", "Платить частями");
        kept(anna.post(url + "/remember", fact));
        assertThat(card(client)).contains("Платить частями", url + "#letter-" + received.letter());
        var project = firm.desk.the(Projects.class).begin(client, "Сайт Контура", firm.anna.id());
        kept(anna.post(url + "/project", Map.of("project", String.valueOf(project.id()))));
        assertThat(firm.desk
                        .the(Conversations.class)
                        .byId(received.conversation())
                        .orElseThrow()
                        .project())
                .isEqualTo(project.id());
        var others = firm.desk.the(Projects.class).begin(begin("Чужие"), "Чужой", firm.anna.id());
        assertThat(anna.post(url + "/project", Map.of("project", String.valueOf(others.id())))
                        .statusCode())
                .isEqualTo(404);
    }
}
