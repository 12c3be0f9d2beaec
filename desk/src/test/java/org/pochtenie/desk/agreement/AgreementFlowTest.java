package org.pochtenie.desk.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.outbox.Firm;
import tools.jackson.databind.JsonNode;

/** What is agreed is written down beside the letter in which it stands, and holds for the next letter. */
class AgreementFlowTest {
    private final Firm firm = new Firm();
    private final Guest anna = firm.signedIn(firm.anna);

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void marked_in_a_letter_replaced_by_another_and_never_lost() {
        var letter = marinaWrites();
        var panel = "/conversations/" + letter.conversation() + "/agreements";
        assertThat(anna.get(panel).body()).contains("Пока ничего не записано");
        anna.post(panel, Map.of("words", "тираж 500 экземпляров", "letter", String.valueOf(letter.letter())));
        anna.post(panel, Map.of("words", "Тираж 500 экземпляров"));
        var first = agreements().inConversation(letter.conversation());
        assertThat(first).as("the same words are one agreement").hasSize(1);
        assertThat(first.getFirst().made().letter()).isEqualTo(letter.letter());

        var old = first.getFirst().id();
        anna.post(panel, Map.of("words", "Тираж 800 экземпляров", "instead", String.valueOf(old)));
        var now = agreements().inForce(first.getFirst().made().client()).getFirst();
        assertThat(now.words()).isEqualTo("Тираж 800 экземпляров");
        assertThat(agreements().chain(old))
                .extracting(Agreement::words)
                .containsExactly("Тираж 800 экземпляров", "тираж 500 экземпляров");
        assertThat(anna.get("/agreements/" + old).body()).contains("Заменена", "Тираж 800 экземпляров");
        assertThat(anna.get("/agreements?q=тиражом").body()).contains("500 экземпляров", "800 экземпляров");
        assertThat(anna.get("/agreements?q=обложка").body()).contains("Таких договорённостей нет");

        anna.post("/agreements/" + now.id() + "/client-sees", Map.of("sees", "true"));
        assertThat(agreements().clientSees(now.made().client())).hasSize(1);
        anna.post("/agreements/" + now.id() + "/ended", Map.of("why", "Каталог не печатаем"));
        assertThat(agreements().inForce(now.made().client())).isEmpty();
        assertThat(anna.get("/agreements/" + now.id()).body()).contains("Каталог не печатаем");
        assertThat(anna.get("/agreements/999").statusCode()).isEqualTo(404);
    }

    @Test
    void an_agreement_with_one_client_replaces_none_of_another() {
        var letter = marinaWrites();
        var other = firm.desk
                .jdbc()
                .sql("insert into client (name) values ('Другой') returning id")
                .query(Long.class)
                .single();
        anna.post("/clients/" + other + "/agreements", Map.of("words", "Отчёт по пятницам"));
        var theirs = agreements().inForce(other).getFirst();
        anna.post(
                "/conversations/" + letter.conversation() + "/agreements",
                Map.of("words", "Отчёт по средам", "instead", String.valueOf(theirs.id())));
        assertThat(agreements().byId(theirs.id()).orElseThrow().holds()).isTrue();
    }

    @Test
    void a_letter_that_says_otherwise_gets_a_remark() throws Exception {
        var letter = marinaWrites();
        anna.post(
                "/conversations/" + letter.conversation() + "/agreements",
                Map.of("words", "Макет обложки присылаем 27 ноября"));
        var draft = Firm.begun(anna, letter.conversation());
        var version = new int[] {1};
        Eventually.within(Duration.ofSeconds(60)).asserted(() -> {
            var saved = firm.json(
                    anna,
                    "PUT",
                    "/drafts/" + draft,
                    Map.of(
                            "version",
                            version[0],
                            "html",
                            "<p>Марина, добрый день!</p><p>Макет обложки пришлём 30 ноября.</p>"),
                    200);
            version[0] = saved.get("version").asInt();
            assertThat(said(saved)).contains("Договорились иначе: «Макет обложки присылаем 27 ноября»");
        });
    }

    private static List<String> said(JsonNode saved) {
        return saved.get("verdict")
                .get("remarks")
                .valueStream()
                .filter(remark -> remark.get("rule").asString().equals("agreed-stays"))
                .map(remark -> remark.get("message").asString())
                .toList();
    }

    private ReceivedLetter marinaWrites() {
        return firm.post.comes("c1", "Каталог", "Анна, добрый день! Тираж 500 экземпляров нас устраивает.");
    }

    private Agreements agreements() {
        return firm.desk.the(Agreements.class);
    }
}
