package org.pochtenie.desk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import tools.jackson.databind.JsonNode;

/** A reply about another topic becomes the first letter of a conversation of its own. */
class ApartTest {
    private static final String TEXT =
            "<p>Марина, добрый день!</p><p>Пишу по другому поводу. Приглашаем вашу команду на"
                    + " осенний турнир по шахматам: сбор в субботу у городской библиотеки, участники играют пять партий,"
                    + " победители получают кубки, детям приготовили викторину, вечером концерт ансамбля и чаепитие.</p>";
    private static final String SUBJECT = "Осенний турнир";
    private static final Firm firm = new Firm();

    @AfterAll
    static void close() {
        firm.close();
    }

    @Test
    void the_guard_offers_what_the_editor_can_do() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            assertThat(typed(anna, id).get("verdict").get("remarks").valueStream())
                    .filteredOn(remark -> remark.get("rule").asString().equals("new-topic-new-thread"))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.get("fix")
                                    .get("edits")
                                    .get(0)
                                    .get("kind")
                                    .asString())
                            .isEqualTo("conversation"));
        }
    }

    @Test
    void text_people_and_files_move_and_the_reply_is_empty() {
        var conversation = firm.marinaAsks().conversation();
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, conversation);
            attach(anna, id);
            var moved = moved(anna, id, typed(anna, id));
            var page = anna.get(moved.get("url").asString()).body();
            assertThat(page).contains(SUBJECT, "шахматам", "marina@kontur.example", "igor@kontur.example", "plan.txt");
            assertThat(kind(moved)).isEqualTo("new");
            var reply = anna.get("/conversations/" + conversation + "/composer").body();
            assertThat(reply).doesNotContain("шахматам", "plan.txt", "data-draft-url=\"/drafts/" + id + "\"");
        }
    }

    @Test
    void it_is_taken_back_with_what_was_typed_meanwhile() {
        var conversation = firm.marinaAsks().conversation();
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, conversation);
            attach(anna, id);
            var moved = moved(anna, id, typed(anna, id));
            var letter = moved.get("url").asString();
            var more = Map.of("version", 2, "html", TEXT + "<p>До субботы!</p>");
            firm.json(anna, "PUT", letter, more, 200);
            var undo = moved.get("undoUrl").asString();
            assertThat(firm.json(anna, "POST", undo, Map.of(), 200).get("url").asString())
                    .isEqualTo("/conversations/" + conversation + "#composer");
            assertThat(Firm.begun(anna, conversation)).isEqualTo(id);
            var reply = anna.get("/conversations/" + conversation + "/composer").body();
            assertThat(reply).contains("шахматам", "До субботы!", "plan.txt", "Смета на сайт: три вопроса");
            assertThat(anna.get("/drafts").body()).doesNotContain("\"" + letter + "\"");
            assertThat(anna.json("POST", undo, "{}").statusCode()).isEqualTo(409);
        }
    }

    @Test
    void what_another_tab_has_changed_does_not_move() {
        try (var anna = firm.signedIn(firm.anna)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            typed(anna, id);
            var newer = firm.json(anna, "POST", "/drafts/" + id + "/apart", topic(1), 409);
            assertThat(newer.get("version").asInt()).isEqualTo(2);
            assertThat(newer.get("state").asString()).isEqualTo("open");
            var letter = moved(anna, id, firm.read("{\"version\":2}"));
            var fresh = letter.get("url").asString();
            firm.json(anna, "POST", fresh + "/apart", topic(2), 409);
        }
    }

    @Test
    void another_letter_is_not_taken_for_it() {
        try (var anna = firm.signedIn(firm.anna)) {
            var one = Firm.begun(anna, firm.marinaAsks().conversation());
            var moved = moved(anna, one, typed(anna, one));
            var other = Firm.begun(anna, firm.marinaAsks().conversation());
            moved(anna, other, typed(anna, other));
            var crossed =
                    "/drafts/" + other + "/apart/" + moved.get("url").asString().replace("/drafts/", "") + "/undo";
            assertThat(anna.json("POST", crossed, "{}").statusCode()).isEqualTo(409);
            firm.json(anna, "POST", moved.get("undoUrl").asString(), Map.of(), 200);
        }
    }

    @Test
    void nobody_moves_anothers_draft() {
        try (var anna = firm.signedIn(firm.anna);
                var boris = firm.signedIn(firm.boris)) {
            var id = Firm.begun(anna, firm.marinaAsks().conversation());
            typed(anna, id);
            var topic = firm.written(topic(2));
            assertThat(boris.json("POST", "/drafts/" + id + "/apart", topic).statusCode())
                    .isEqualTo(404);
            var undo =
                    moved(anna, id, firm.read("{\"version\":2}")).get("undoUrl").asString();
            assertThat(boris.json("POST", undo, "{}").statusCode()).isEqualTo(404);
        }
    }

    private static JsonNode typed(Guest author, long draft) {
        return firm.json(author, "PUT", "/drafts/" + draft, Map.of("version", 1, "html", TEXT), 200);
    }

    private static JsonNode moved(Guest author, long draft, JsonNode saved) {
        var topic = topic(saved.get("version").asInt());
        return firm.json(author, "POST", "/drafts/" + draft + "/apart", topic, 200);
    }

    private static Map<String, Object> topic(int version) {
        return Map.of("version", version, "subject", SUBJECT);
    }

    private static void attach(Guest author, long draft) {
        var file =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.txt\"\r\n\r\nплан\r\n--b--\r\n";
        var body = BodyPublishers.ofString(file);
        var answer = author.call(
                "POST", "/drafts/" + draft + "/attachments", "multipart/form-data; boundary=b", body, "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String kind(JsonNode moved) {
        return firm.desk
                .jdbc()
                .sql("select kind from draft where '/drafts/' || id = ?")
                .param(moved.get("url").asString())
                .query(String.class)
                .single();
    }
}
