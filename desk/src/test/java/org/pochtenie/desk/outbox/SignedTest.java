package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import tools.jackson.databind.JsonNode;

/** The guard reads a draft together with the signature that the desk puts below it. */
class SignedTest {
    private static final String TEXT = "<p>Марина, добрый день!</p><p>Вёрстка входит в цену. Начнём работу 1 декабря."
            + " Платить можно частями.</p><p>Хорошего дня!</p>";
    private static final Firm firm = new Firm();

    @AfterAll
    static void close() {
        firm.close();
    }

    @Test
    void a_letter_under_which_name_and_position_will_stand_is_signed() {
        position("Руководитель проектов");
        assertThat(said(TEXT)).noneMatch(SignedTest::isAboutTheClose);
    }

    @Test
    void a_signature_without_a_position_is_remarked_on_at_the_end_of_the_text() {
        position("");
        var remarks = said(TEXT);
        assertThat(remarks)
                .filteredOn(SignedTest::isAboutTheClose)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.get("words").asString()).isEqualTo("Анна Лебедева");
                    assertThat(remark.get("parts")).isEmpty();
                    assertThat(remark.get("block").asInt()).isEqualTo(2);
                    assertThat(remark.get("start").asInt()).isEqualTo("Хорошего дня!".length());
                    assertThat(remark.get("end").asInt()).isEqualTo("Хорошего дня!".length());
                });
    }

    @Test
    void nothing_is_said_of_a_letter_that_is_not_begun() {
        position("");
        assertThat(said("<p> </p>")).noneMatch(SignedTest::isAboutTheClose);
    }

    private static void position(String position) {
        firm.desk
                .jdbc()
                .sql("update colleague set position = ? where id = ?")
                .params(position, firm.anna.id())
                .update();
    }

    private static List<JsonNode> said(String html) {
        try (var anna = firm.signedIn(firm.anna)) {
            return remarks(anna, firm.marinaAsks().conversation(), html);
        }
    }

    private static List<JsonNode> remarks(Guest anna, long conversation, String html) {
        var draft = "/drafts/" + Firm.begun(anna, conversation);
        return firm.json(anna, "PUT", draft, Map.of("version", 1, "html", html), 200)
                .get("verdict")
                .get("remarks")
                .valueStream()
                .toList();
    }

    private static boolean isAboutTheClose(JsonNode remark) {
        return remark.get("rule").asString().equals("courteous-close");
    }
}
