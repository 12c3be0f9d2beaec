package org.pochtenie.desk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.letters.Address;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What somebody sees and may do who has nothing but a link. */
@ExtendWith(OutputCaptureExtension.class)
class PersonalLinksTest {
    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private final String database = TestDesk.freshDatabase();
    private TestDesk desk;
    private Guest guest;
    private long client;

    @BeforeEach
    void open() {
        desk = TestDesk.over(database, now);
        guest = new Guest(desk);
        client = desk.the(Clients.class)
                .meet(List.of(new Address("Irina", "irina@kontur.example")))
                .get("irina@kontur.example")
                .client();
    }

    @AfterEach
    void close() {
        guest.close();
        desk.close();
    }

    @Test
    void the_link_is_the_same_until_it_is_revoked_and_then_another(CapturedOutput log) {
        var first = links().to("greeting", 1, client);
        assertThat(first.toString()).startsWith("http://127.0.0.1/c/").hasSizeGreaterThan(60);
        assertThat(links().to("greeting", 1, client)).isEqualTo(first);
        assertThat(links().to("greeting", 2, client)).isNotEqualTo(first);
        assertThat(guest.get(first.getPath()).body()).startsWith("ru Irina false");
        links().revoke("greeting", 1);
        var unknown = guest.get("/c/nobody-has-this");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(sameAs(unknown, guest.get(first.getPath()))).isTrue();
        assertThat(links().of("greeting", 1)).isEmpty();
        var second = links().to("greeting", 1, client);
        assertThat(second).isNotEqualTo(first);
        assertThat(guest.get(second.getPath()).statusCode()).isEqualTo(200);
        assertThat(log.getAll()).doesNotContain(token(first)).doesNotContain(token(second));
    }

    private static boolean sameAs(HttpResponse<String> one, HttpResponse<String> other) {
        return one.statusCode() == other.statusCode() && one.body().equals(other.body());
    }

    @Test
    void a_link_may_end_by_itself_and_may_lead_to_what_is_no_longer_there() {
        var link = links().to("greeting", 1, client, now.instant().plus(Duration.ofDays(1)));
        assertThat(guest.get(link.getPath()).statusCode()).isEqualTo(200);
        now.pass(Duration.ofDays(1));
        assertThat(guest.get(link.getPath()).statusCode()).isEqualTo(404);
        var next = links().to("greeting", 1, client);
        assertThat(next).isNotEqualTo(link);
        rename("Gone");
        assertThat(guest.get(next.getPath()).statusCode()).isEqualTo(404);
        assertThat(guest.get(links().to("no-such-kind", 1, client).getPath()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_is_told_to_nobody_else_and_leaves_no_cookie() {
        var answer = guest.get(links().to("greeting", 1, client).getPath());
        var headers = answer.headers();
        assertThat(headers.firstValue("X-Robots-Tag"))
                .hasValueSatisfying(tag -> assertThat(tag).contains("noindex"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(guest.get("/robots.txt").body()).contains("Disallow: /");
        assertThat(desk.jdbc()
                        .sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_answer_needs_no_more_than_the_link_and_leads_back_to_the_page() {
        var path = links().to("greeting", 1, client).getPath();
        var answer = guest.post(path + "?in=en", Map.of("name", "Irina <b>"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(path + "?in=en&done=named"));
        assertThat(guest.get(path + "?in=en").body()).startsWith("en Irina <b> false");
        assertThat(guest.post("/c/nobody-has-this", Map.of("name", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_card_says_the_language_and_the_reader_may_choose_another() {
        desk.jdbc().sql("update client set language = 'en'").update();
        var path = links().to("greeting", 1, client).getPath();
        assertThat(guest.get(path).body()).startsWith("en ");
        assertThat(guest.get(path + "?in=ru").body()).startsWith("ru ");
        assertThat(guest.get(path + "?in=xx").body()).startsWith("en ");
        assertThat(guest.get("/c/nothing?in=en").body()).contains("There is nothing at this link");
        assertThat(guest.get("/c/nothing?in=ru").body()).contains("По этой ссылке ничего нет");
    }

    @Test
    void what_is_odd_is_refused_and_the_secret_stays_out_of_the_log(CapturedOutput log) {
        var link = links().to("greeting", 1, client);
        var path = link.getPath();
        assertThat(guest.get(path + "/more").statusCode()).isEqualTo(404);
        assertThat(guest.call("PUT", path, "text/plain", BodyPublishers.ofString("x"), "*/*")
                        .statusCode())
                .isEqualTo(413);
        assertThat(guest.call("DELETE", path, "text/plain", BodyPublishers.noBody(), "*/*")
                        .statusCode())
                .isEqualTo(404);
        assertThat(guest.post(path, Map.of("name", "x".repeat(Doorkeeper.MOST_BYTES)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(guest.call("POST", path, "multipart/form-data; boundary=x", BodyPublishers.ofString("--x--"), "*/*")
                        .statusCode())
                .isEqualTo(413);
        rename("Broken");
        var broken = guest.get(path);
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("Что-то сломалось у нас").doesNotContain("sign-in");
        assertThat(log.getAll()).contains("This page is broken").doesNotContain(token(link));
    }

    @Test
    void two_desks_allow_no_more_than_one() {
        try (var other = TestDesk.over(database, now);
                var elsewhere = new Guest(other)) {
            var path = links().to("greeting", 1, client).getPath();
            for (int i = 0; i < 10; i++) {
                assertThat(guest.post(path, Map.of("name", "Irina")).statusCode())
                        .isEqualTo(303);
                assertThat(elsewhere.post(path, Map.of("name", "Irina")).statusCode())
                        .isEqualTo(303);
            }
            var refused = elsewhere.post(path, Map.of("name", "Nobody"));
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("Слишком много запросов");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("600");
            assertThat(guest.get(path).body()).contains("Irina");
            now.pass(Duration.ofMinutes(10));
            assertThat(guest.post(path, Map.of("name", "Irina")).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whoever_guesses_is_stopped() {
        for (int i = 0; i < Doorkeeper.READ.most(); i++) {
            assertThat(guest.get("/c/guess" + i).statusCode()).isEqualTo(404);
        }
        assertThat(guest.get("/c/guess").statusCode()).isEqualTo(429);
        now.pass(Duration.ofHours(2));
        assertThat(guest.get("/c/guess").statusCode()).isEqualTo(404);
        assertThat(desk.jdbc()
                        .sql("select count(*) from link_knock")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_household_counts_as_one() throws Exception {
        assertThat(Doorkeeper.net("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Doorkeeper.net("2001:db8:1:2:3:4:5:6")).isEqualTo(Doorkeeper.net("2001:db8:1:2::9"));
        assertThat(Doorkeeper.net("fe80::1%eth0")).isEqualTo(Doorkeeper.net("fe80::2"));
        assertThat(Doorkeeper.net("_hidden")).isEqualTo("unknown");
    }

    @Test
    void the_database_alone_opens_nothing() {
        var link = links().to("greeting", 1, client);
        var row = desk.jdbc()
                .sql("select encode(token_sealed, 'escape') || encode(token_hash, 'escape') from personal_link")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(token(link));
        assertThat(links().of("greeting", 1).orElseThrow().toString()).doesNotContain(token(link));
    }

    private PersonalLinks links() {
        return desk.the(PersonalLinks.class);
    }

    private void rename(String name) {
        desk.jdbc().sql("update client set name = ?").param(name).update();
    }

    private static String token(URI link) {
        return link.getPath().substring(3);
    }
}
