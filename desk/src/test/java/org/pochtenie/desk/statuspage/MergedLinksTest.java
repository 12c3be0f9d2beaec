package org.pochtenie.desk.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.letters.Address;

/** A personal link outlives that two became one, can be taken back by whoever they are then, and is theirs again apart. */
class MergedLinksTest {
    private final Firm firm = new Firm();
    private final PersonalLinks links = firm.desk.the(PersonalLinks.class);
    private Guest vera;
    private Guest stranger;
    private Contact marina;
    private Contact oleg;

    @BeforeEach
    void two() {
        firm.marinaAsks();
        var clients = firm.desk.the(Clients.class);
        marina = clients.contact("marina@kontur.example").orElseThrow();
        oleg = clients.meet(List.of(new Address("Олег Юдин", "oleg@yudin.example")))
                .get("oleg@yudin.example");
        vera = firm.signedIn(firm.owner());
        stranger = new Guest(firm.desk);
    }

    @AfterEach
    void close() {
        vera.close();
        stranger.close();
        firm.close();
    }

    private static String page(Contact of) {
        return "/clients/" + of.client() + "/status-page";
    }

    private String own(Contact of) {
        vera.post(page(of) + "/contacts/" + of.id() + "/link", Map.of());
        return links.of("status-contact", of.id()).orElseThrow().path();
    }

    private int status(String path) {
        return stranger.get(path).statusCode();
    }

    private void apart(Contact into) {
        var merge = firm.desk
                .jdbc()
                .sql("select max(id) from client_merge")
                .query(Long.class)
                .single();
        assertThat(vera.post("/clients/" + into.client() + "/merges/" + merge + "/apart", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    /** From whom the question comes that is asked there. */
    private String asks(String link) throws Exception {
        long before = letters();
        stranger.post(link, Map.of("question", "Можно ли поменять цвет вывески?"));
        Eventually.within(Duration.ofSeconds(60)).that("the question did not come", () -> letters() > before);
        return firm.desk
                .jdbc()
                .sql("select address from contact where id = (select contact_id from letter order by id desc limit 1)")
                .query(String.class)
                .single();
    }

    private long letters() {
        return firm.desk
                .jdbc()
                .sql("select count(*) from letter")
                .query(Long.class)
                .single();
    }

    @Test
    void of_clients() throws Exception {
        var olegs = links.to("status", oleg.client(), oleg.client()).getPath();
        var person = own(oleg);
        vera.post("/clients/" + marina.client() + "/merge", Map.of("other", "" + oleg.client(), "same", "true"));
        assertThat(stranger.get(olegs).body()).contains("Марина Кольцова");
        assertThat(vera.get(page(marina)).body()).as("the link that he has").contains(olegs, person);
        assertThat(asks(person)).isEqualTo("oleg@yudin.example");

        vera.post(page(marina) + "/link", Map.of());
        assertThat(status(olegs)).as("taken back with the rest").isEqualTo(404);
        var common = links.of("status", marina.client()).orElseThrow().path();
        vera.post(page(marina) + "/contacts/" + oleg.id() + "/revoke", Map.of());
        assertThat(status(person)).isEqualTo(404);
        vera.post(page(marina) + "/contacts/" + oleg.id() + "/link", Map.of());
        var since = links.of("status-contact", oleg.id()).orElseThrow().path();
        apart(marina);
        assertThat(stranger.get(common).body()).contains("Марина Кольцова");
        assertThat(stranger.get(since).body()).contains("Олег Юдин").doesNotContain("Марина Кольцова");
        assertThat(asks(since)).isEqualTo("oleg@yudin.example");
        assertThat(vera.get(page(oleg)).body()).contains(since);
    }

    @Test
    void of_people() throws Exception {
        firm.desk
                .jdbc()
                .sql("update contact set client_id = ? where id = ?")
                .params(marina.client(), oleg.id())
                .update();
        oleg = firm.desk.the(Clients.class).contact("oleg@yudin.example").orElseThrow();
        var person = own(oleg);
        vera.post(
                "/clients/" + marina.client() + "/people/" + marina.id() + "/merge",
                Map.of("other", "" + oleg.id(), "same", "true"));
        assertThat(asks(person)).isEqualTo("marina@kontur.example");
        assertThat(vera.get(page(marina)).body()).contains(person);
        apart(marina);
        assertThat(asks(person)).isEqualTo("oleg@yudin.example");

        vera.post(
                "/clients/" + marina.client() + "/people/" + marina.id() + "/merge",
                Map.of("other", "" + oleg.id(), "same", "true"));
        vera.post(page(marina) + "/contacts/" + marina.id() + "/revoke", Map.of());
        assertThat(status(person)).isEqualTo(404);
    }

    @Test
    void of_people_of_two_clients() throws Exception {
        var person = own(oleg);
        vera.post(
                "/clients/" + marina.client() + "/people/" + marina.id() + "/merge",
                Map.of("other", "" + oleg.id(), "same", "true"));
        assertThat(stranger.get(person).body()).contains("Марина Кольцова");
        assertThat(asks(person)).isEqualTo("marina@kontur.example");
        apart(marina);
        assertThat(stranger.get(person).body()).contains("Олег Юдин");
        assertThat(asks(person)).isEqualTo("oleg@yudin.example");
    }
}
