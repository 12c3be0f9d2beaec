package org.pochtenie.desk.commandline.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

class AnsweredLinesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Complaints complaints = new Complaints(new PrintStream(err, true, StandardCharsets.UTF_8));

    private void answer(String given, AnsweredLines.Answering answering) throws IOException {
        new AnsweredLines(new JsonLines(out), complaints)
                .of(new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8)), answering);
    }

    private static AnsweredLines.Answer answerOf(JsonNode object) {
        return new AnsweredLines.Answer(1, json -> write(object, json));
    }

    private static void write(JsonNode object, JsonGenerator json) {
        json.writeArrayPropertyStart("remarks");
        switch (object.get("text").asString()) {
            case "wrong" -> throw new IndexOutOfBoundsException("7 of 5");
            case "deep" -> deeper(object, json);
            default -> json.writeEndArray();
        }
    }

    private static void deeper(JsonNode object, JsonGenerator json) {
        deeper(object, json);
    }

    @Test
    void a_line_that_cannot_be_answered_says_so_and_the_others_go_on() throws IOException {
        var given = new StringBuilder();
        for (int n = 1; n <= 700; n++) {
            var text = n == 3 ? "wrong" : n == 650 ? "deep" : "well";
            given.append("{\"id\":%d,\"text\":\"%s\"}%n".formatted(n, text));
        }

        answer(given.toString(), AnsweredLinesTest::answerOf);

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(700);
        assertThat(lines.get(1)).isEqualTo("{\"id\":2,\"remarks\":[]}");
        assertThat(lines.get(2)).isEqualTo("{\"id\":3,\"error\":\"java.lang.IndexOutOfBoundsException: 7 of 5\"}");
        assertThat(lines.get(649)).isEqualTo("{\"id\":650,\"error\":\"java.lang.StackOverflowError\"}");
        assertThat(lines.get(699)).isEqualTo("{\"id\":700,\"remarks\":[]}");
    }

    @Test
    void what_failed_is_told_by_line_with_the_place_of_the_fault() throws IOException {
        answer("\n{\"id\":\"a\",\"text\":\"wrong\"}\n", AnsweredLinesTest::answerOf);

        assertThat(complaints.any()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("pochtenie: " + Say.words("line", 2))
                .contains("7 of 5", "AnsweredLinesTest.write(AnsweredLinesTest.java:")
                .hasLineCount(1);
    }
}
