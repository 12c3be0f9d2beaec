package org.pochtenie.desk.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.outbox.Firm;

/** Gifts are proposed by anybody and allowed by a lead, within a month's limit that two desks share. */
class GiftFlowTest {
    private static final Firm firm = new Firm();

    @AfterAll
    static void close() {
        firm.close();
    }

    @Test
    void allowed_within_the_limit_and_beyond_it_only_with_a_reason() {
        var conversation = firm.marinaAsks().conversation();
        var client = firm.desk
                .jdbc()
                .sql("select client_id from conversation where id = ?")
                .param(conversation)
                .query(Long.class)
                .single();
        var gifts = firm.desk.the(Gifts.class);
        try (var anna = firm.signedIn(firm.anna);
                var vera = firm.signedIn(firm.owner())) {
            anna.post("/clients/" + client + "/gifts", Map.of("what", "Открытки", "cost", "1 500,50"));
            anna.post("/clients/" + client + "/gifts", Map.of("what", "Торт", "cost", "много"));
            var gift = gifts.proposed().getFirst();
            assertThat(gifts.proposed()).hasSize(1);
            assertThat(gift.cost()).isEqualByComparingTo("1500.50");
            assertThat(anna.post("/gifts/" + gift.id() + "/approve", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(anna.post("/gifts/limit", Map.of("limit", "9999")).statusCode())
                    .isEqualTo(403);
            vera.post("/gifts/limit", Map.of("limit", "2000"));
            assertThat(vera.get("/today").body()).contains("/gifts/" + gift.id() + "/approve");
            assertThat(anna.get("/today").body())
                    .contains("Открытки", "Решает руководитель")
                    .doesNotContain("/gifts/" + gift.id() + "/approve");
            vera.post("/gifts/" + gift.id() + "/approve", Map.of());
            assertThat(gifts.spent()).isEqualByComparingTo("1500.50");
            assertThat(firm.desk.the(Debts.class).open("gift", gift.id())).isEmpty();

            // The second does not fit, on whichever desk it is asked.
            var second = gifts.propose(client, "Чай", new BigDecimal("600"), firm.anna.id());
            try (var other = TestDesk.over(firm.database, firm.now)) {
                assertThat(other.the(Gifts.class).approve(second, 1, "")).isFalse();
            }
            assertThat(vera.get("/today").body()).doesNotContain("/gifts/" + second + "/approve");
            vera.post("/gifts/" + second + "/approve", Map.of("reason", "Юбилей фирмы"));
            assertThat(gifts.byId(second).orElseThrow().overLimit()).isTrue();
            vera.post("/gifts/" + second + "/given", Map.of());
            assertThat(vera.get("/gifts").body()).contains("Юбилей фирмы", "2100.5", "ноябрь 2026", "Марина Кольцова");
            assertThat(anna.get("/clients/" + client + "/gifts").body()).contains("Открытки", "Чай");
        }
    }
}
