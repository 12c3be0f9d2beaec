package org.pochtenie.desk.commandline.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.commandline.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of a pipe, each with all that may be said beside it, and with all that may be left out. */
class CheckAsJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WHOLE = """
            {"id":"one","kind":"reply","now":"2026-11-20T10:00:00+03:00","client":{"name":"Ирина Соколова",\
            "address":"irina@sokolova.example","form":"vy","hours":"пн-пт 10-19","channel":"email","notes":["любит краткость"]},\
            "profile":{"off":["spelling"],"weights":{"greeting":"stop"}},\
            "draft":{"from":"Анна Белова <anna@studio.example>","to":["irina@sokolova.example"],"cc":[],"subject":"Re: Каталог",\
            "text":"Вёрстка готова.\\r\\n\\r\\nВы меня не поняли, речь о визитках.","attachments":[]},\
            "conversation":[{"direction":"in","from":{"name":"Ирина Соколова","address":"irina@sokolova.example"},\
            "to":["anna@studio.example"],"cc":["boris@sokolova.example"],"date":"2026-11-20T09:00:00+03:00","subject":"Каталог",\
            "text":"Добрый день! Сколько стоит доставка в Казань?\\n\\n19.11.2026, Анна пишет:\\n> Сколько нужно визиток?","attachments":[]}]}""";

    private record Ended(int code, String out, String err) {
        List<JsonNode> lines() {
            return out.lines().map(JSON::readTree).toList();
        }
    }

    private static Ended check(String... lines) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        var now = InstantSource.fixed(Instant.parse("2026-11-20T07:00:00Z"));
        var code =
                new CommandLine(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), now).run("jsonl", "check");
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<String> rules(JsonNode line) {
        return remarks(line).stream()
                .map(remark -> remark.get("rule").asString())
                .toList();
    }

    private static List<JsonNode> remarks(JsonNode line) {
        return StreamSupport.stream(line.get("remarks").spliterator(), false).toList();
    }

    private static JsonNode remark(JsonNode line, String rule) {
        return remarks(line).stream()
                .filter(remark -> remark.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_draft_is_read_with_its_conversation() {
        var ended = check(WHOLE);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        var line = ended.lines().getFirst();
        assertThat(line.get("id").asString()).isEqualTo("one");
        assertThat(rules(line)).contains("greeting", "no-blame", "reply-all");
        assertThat(remark(line, "greeting").get("weight").asString()).isEqualTo("stop");
        assertThat(remark(line, "reply-all").get("start").asInt()).isZero();
        assertThat(remark(line, "reply-all").get("end").asInt()).isZero();
        assertThat(remark(line, "no-blame").get("message").asString()).matches(".*[а-я].*");
        assertThat(line.get("questions")).hasSize(1);
        var question = line.get("questions").get(0);
        assertThat(question.get("text").asString()).isEqualTo("Сколько стоит доставка в Казань?");
        assertThat(question.get("state").asString()).isIn("answered", "deferred", "missed");
        assertThat(question.get("weak").isBoolean()).isTrue();
    }

    @Test
    void places_count_in_the_text_as_it_was_given() {
        var text = JSON.readTree(WHOLE).get("draft").get("text").asString();
        var blame = remark(check(WHOLE).lines().getFirst(), "no-blame");
        assertThat(text.substring(blame.get("start").asInt(), blame.get("end").asInt()))
                .startsWith("Вы меня не поняли");
    }

    @Test
    void nearly_everything_may_be_left_out() {
        var ended = check(
                "{\"draft\":{\"text\":\"Hello Irene, you did not understand me.\"}}",
                "{\"id\":2,\"client\":null,\"draft\":{\"text\":\"\"},\"conversation\":[{\"subject\":\"Signs\",\"text\":\"Hello, when?\"}]}",
                "{\"id\":3,\"lang\":\"zh\",\"draft\":{\"to\":\"Irene <irene@sharp.example>, bo@sharp.example\",\"text\":\"Hi\"}}");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.lines()).hasSize(3);
        assertThat(remark(ended.lines().getFirst(), "no-blame").get("message").asString())
                .doesNotMatch(".*[а-я].*");
        assertThat(rules(ended.lines().get(1))).doesNotContain("subject-present", "reply-all");
    }

    @Test
    void what_is_wrong_is_told_by_line_and_path_and_the_others_go_on() {
        var ended = check(
                "{\"id\":1}",
                "{\"id\":2,\"kind\":\"answer\",\"draft\":{\"text\":\"Hello\"}}",
                "{\"id\":3,\"now\":\"yesterday\",\"draft\":{\"text\":\"Hello\"}}",
                "{\"id\":4,\"draft\":{\"text\":\"Hello\",\"to\":[5]}}",
                "{\"id\":5,\"draft\":{\"text\":\"Hello\"},\"conversation\":[{\"text\":[]}]}",
                "{\"id\":6,\"draft\":{\"text\":\"Hello\"}}");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.lines()).hasSize(1);
        assertThat(ended.lines().getFirst().get("id").asInt()).isEqualTo(6);
        assertThat(ended.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("1: draft"),
                        line -> assertThat(line).contains("2: kind", "forward, new, note, reply"),
                        line -> assertThat(line).contains("3: now"),
                        line -> assertThat(line).contains("4: draft.to[0]"),
                        line -> assertThat(line).contains("5: conversation[0].text"));
    }
}
