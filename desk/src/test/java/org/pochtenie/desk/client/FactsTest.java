package org.pochtenie.desk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.letters.Address;

class FactsTest {
    private static TestDesk desk;
    private static long anna;

    @BeforeAll
    static void open() {
        desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
        anna = desk.the(Colleagues.class)
                .join("Анна", "anna@studio.example", "password", Colleague.Role.COLLEAGUE, "ru", ZoneId.of("UTC"))
                .id();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static long stranger(String address) {
        var met = desk.the(Clients.class).meet(List.of(new Address("Марина Кольцова", address)));
        return java.util.Objects.requireNonNull(met.get(address).client());
    }

    @Test
    void whatIsNotedStaysUntilItIsNoLongerSo() {
        var facts = desk.the(Facts.class);
        var client = stranger("marina@kontur.example");
        var wish = facts.note(
                client,
                NewFact.of(Fact.Kind.WISH, "Звонить только после обеда").on(LocalDate.parse("2026-12-01"), false),
                anna);
        facts.change(wish.id(), "Звонить только утром", null, false, anna);
        assertThat(facts.of(client)).singleElement().satisfies(fact -> {
            assertThat(fact.words()).isEqualTo("Звонить только утром");
            assertThat(fact.day()).isNull();
        });
        facts.gone(wish.id(), anna);
        assertThat(facts.of(client)).isEmpty();
    }

    @Test
    void aProjectIsBegunRenamedAndClosed() {
        var projects = desk.the(Projects.class);
        var client = stranger("igor@kontur.example");
        var project = projects.begin(client, "Сайт", anna);
        projects.rename(project.id(), "Новый сайт", anna);
        projects.close(project.id(), anna);
        assertThat(projects.of(client)).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Новый сайт");
            assertThat(kept.open()).isFalse();
        });
    }

    @Test
    void whoWritesFromASecondAddressIsKnown() {
        stranger("vera@kontur.example");
        var clients = desk.the(Clients.class);
        var vera = clients.contact("vera@kontur.example").orElseThrow();
        desk.jdbc()
                .sql("insert into contact_way (contact_id, kind, value, spelled) values (?, 'email', ?, ?)")
                .params(vera.id(), "vera@home.example", "vera@home.example")
                .update();
        var met = clients.meet(List.of(new Address("", "vera@home.example")));
        assertThat(met.get("vera@home.example"))
                .isEqualTo(new Contact(vera.id(), vera.name(), "vera@home.example", vera.client()));
    }
}
