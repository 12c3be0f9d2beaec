package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import tools.jackson.databind.JsonNode;

class GrammarTest {
    private static final Firm firm = new Firm();

    @AfterAll
    static void close() {
        firm.close();
    }

    /** The first answer does not wait for the grammar; whoever asks again, as the editor does, gets it. */
    @Test
    void a_mistake_in_grammar_is_said_a_moment_later() throws Exception {
        try (var anna = firm.signedIn(firm.anna)) {
            var draft = "/drafts/" + Firm.begun(anna, firm.marinaAsks().conversation());
            var first = save(anna, draft, 1);
            assertThat(first.get("grammar").asString()).isEqualTo("loading");
            assertThat(first.get("remarks")).noneMatch(GrammarTest::isAboutAgreement);
            var version = new int[] {1};
            Eventually.within(Duration.ofSeconds(60)).that("the grammar was not read", () -> {
                var verdict = save(anna, draft, ++version[0]);
                return verdict.get("grammar").asString().equals("ready")
                        && verdict.get("remarks").valueStream().anyMatch(GrammarTest::isAboutAgreement);
            });
        }
    }

    private static JsonNode save(Guest anna, String draft, int version) {
        var html = "<p>Марина, добрый день!</p><p>Согласно договора вёрстка входит в цену.</p>";
        return firm.json(anna, "PUT", draft, Map.of("version", version, "html", html), 200)
                .get("verdict");
    }

    private static boolean isAboutAgreement(JsonNode remark) {
        return remark.get("words").asString().equals("Согласно договора")
                && remark.get("rule").asString().equals("spelling")
                && remark.get("fix").get("edits").get(0).get("text").asString().equals("Согласно договору");
    }
}
