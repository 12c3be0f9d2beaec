package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import tools.jackson.databind.JsonNode;

class SendingTest {
    private static final Firm firm = new Firm();
    private static final Eventually soon = Eventually.within(Duration.ofSeconds(15));

    @AfterAll
    static void close() {
        firm.close();
    }

    @Test
    void a_letter_is_written_undone_corrected_and_reaches_everybody_in_the_same_thread() throws Exception {
        var asked = firm.marinaAsks();
        try (var anna = firm.signedIn(firm.anna)) {
            var composer = anna.get("/conversations/" + asked.conversation() + "/composer");
            assertThat(composer.statusCode()).as(composer.body()).isEqualTo(200);
            assertThat(composer.body()).contains("Re: Смета на сайт: три вопроса");
            var draft = number(composer.body(), "data-draft-url=\"/drafts/");
            var text =
                    "<p>Марина, добрый день!</p><ol><li><p>Да, вёрстка входит в цену.</p></li><li><p>Начнём в понедельник, "
                            + "30 ноября.</p></li><li><p>Да, платить можно двумя частями.</p></li></ol><p>Подтвердите, пожалуйста, до среды, "
                            + "25 ноября, что всё подходит.</p>";
            var saved = put(anna, draft, 1, text);
            assertThat(saved.get("version").asInt()).isEqualTo(2);

            var sent = send(anna, draft, 2, Map.of());
            assertThat(anna.json("POST", sent.get("undoUrl").asString(), "{}").statusCode())
                    .isEqualTo(200);
            var again = put(anna, draft, 2, text.replace("Подтвердите", "Напишите"));
            send(anna, draft, again.get("version").asInt(), Map.of());
            firm.now.pass(Duration.ofSeconds(16));
            soon.asserted(() -> assertThat(firm.letters("kontur.example")).hasSize(2));

            var letter = firm.letter("kontur.example");
            assertThat(letter.getSubject()).isEqualTo("Re: Смета на сайт: три вопроса");
            assertThat(letter.getHeader("In-Reply-To")[0]).isEqualTo("<q1@kontur.example>");
            assertThat(letter.getHeader("References")[0]).isEqualTo("<q1@kontur.example>");
            assertThat(letter.getHeader("Thread-Topic")[0]).isEqualTo("Smeta");
            assertThat(Base64.getDecoder().decode(letter.getHeader("Thread-Index")[0]))
                    .as("Outlook counts it an answer within the conversation")
                    .hasSize(27)
                    .startsWith(Base64.getDecoder().decode(Firm.OUTLOOK_INDEX));
            assertThat(letter.getFrom()[0].toString()).contains("hello@studio.example");
            assertThat(letter.getAllRecipients()).hasSize(2);
            soon.asserted(() -> assertThat(firm.desk
                            .jdbc()
                            .sql(
                                    "select coalesce(filing_fault, filed_in_sent::text) from outgoing where state = 'sent'")
                            .query(String.class)
                            .list())
                    .containsExactly("true"));
        }
    }

    private static JsonNode send(Guest guest, long draft, int version, Map<String, String> reasons) {
        var answer = guest.json(
                "POST", "/drafts/" + draft + "/send", firm.written(Map.of("version", version, "reasons", reasons)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return firm.read(answer.body());
    }

    private static JsonNode put(Guest guest, long draft, int version, String html) {
        var answer = guest.json("PUT", "/drafts/" + draft, firm.written(Map.of("version", version, "html", html)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return firm.read(answer.body());
    }

    static long number(String text, String after) {
        var from = text.indexOf(after) + after.length();
        return Long.parseLong(text.substring(from).split("[^0-9]", 2)[0]);
    }
}
