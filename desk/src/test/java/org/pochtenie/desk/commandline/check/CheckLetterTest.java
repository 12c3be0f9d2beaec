package org.pochtenie.desk.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pochtenie.desk.commandline.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A letter in a file, with its thread in another: what is said, where, and how the command ends. */
class CheckLetterTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String THREAD = """
            From irene@sharp.example Fri Nov 20 09:00:00 2026
            From: Irene Sharp <irene@sharp.example>
            To: anna@studio.example
            Cc: bob@sharp.example
            Subject: Catalogue
            Message-ID: <1@sharp.example>
            Date: Fri, 20 Nov 2026 09:00:00 +0300

            Hello Anna,

            How much is the delivery to Leeds?

            From anna@studio.example Fri Nov 20 10:00:00 2026
            From: Anna Bell <anna@studio.example>
            To: irene@sharp.example
            Subject: Re: Catalogue
            Message-ID: <2@studio.example>
            Date: Fri, 20 Nov 2026 10:00:00 +0300

            The letter itself lies in its thread too.

            """;
    private static final String LETTER = """
            From: Anna Bell <anna@studio.example>
            To: Irene Sharp <irene@sharp.example>
            Subject: Re: Catalogue
            Message-ID: <2@studio.example>
            In-Reply-To: <1@sharp.example>
            Date: Fri, 20 Nov 2026 10:00:00 +0300
            Content-Type: text/html; charset=utf-8

            <p>Hello Irene,</p><p>\uD83D\uDE00 You did not understand me, the van is red.</p><p>Anna Bell</p>\
            <blockquote>How much is the delivery to Leeds? You did not understand me.</blockquote>
            """;

    @TempDir
    private Path folder;

    private String letter = "";
    private String thread = "";

    private record Ended(int code, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    @BeforeEach
    void files() throws IOException {
        letter = Files.writeString(folder.resolve("letter.eml"), LETTER).toString();
        thread = Files.writeString(folder.resolve("thread.mbox"), THREAD).toString();
    }

    private static Ended check(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(LETTER.getBytes(StandardCharsets.UTF_8));
        var all = Stream.concat(Stream.of("check"), Arrays.stream(arguments)).toArray(String[]::new);
        var code = new CommandLine(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), Clock.systemUTC())
                .run(all);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> of(JsonNode node, String name) {
        return StreamSupport.stream(node.get(name).spliterator(), false).toList();
    }

    @Test
    void a_letter_is_read_with_its_thread() {
        var ended = check(letter, "--thread", thread, "--format", "json");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(1);
        var rules = of(ended.json(), "remarks").stream()
                .map(remark -> remark.get("rule").asString())
                .toList();
        assertThat(rules).contains("no-blame", "reply-all").doesNotContain("subject-unchanged", "greeting");
        assertThat(rules).filteredOn("no-blame"::equals).hasSize(1);
        assertThat(of(ended.json(), "questions")).hasSize(1);
    }

    @Test
    void lines_and_columns_count_in_the_text_as_a_person_sees_it() {
        var ended = check(letter, "--format=json");
        var blame = of(ended.json(), "remarks").stream()
                .filter(remark -> remark.get("rule").asString().equals("no-blame"))
                .findFirst()
                .orElseThrow();
        assertThat(blame.get("line").asInt()).isEqualTo(3);
        assertThat(blame.get("column").asInt()).isEqualTo(3);
        assertThat(blame.get("endLine").asInt()).isEqualTo(3);
        assertThat(ended.json().get("text").asString().lines().toList().get(2)).contains("You did not understand me");
        assertThat(check("-").out()).contains("-:3:3: ");
    }

    @Test
    void the_code_at_the_end_tells_whether_it_may_go() throws IOException {
        assertThat(check(letter, "--fail-on", "stop").code()).isZero();
        assertThat(check(letter, "--fail-on", "warn").code()).isEqualTo(1);
        assertThat(check(letter).code()).isEqualTo(1);
        var profile = Files.writeString(folder.resolve("p.yaml"), "weights:\n  no-blame: stop\n");
        assertThat(check(letter, "--fail-on", "stop", "--profile", profile.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void bad_input_is_told_in_a_sentence() throws IOException {
        var nothing = Files.writeString(folder.resolve("empty.eml"), "").toString();
        var profile = Files.writeString(folder.resolve("p.yaml"), "weights:\n  no-blam: stop\n");
        var wrong = List.of(
                check(),
                check(letter, letter),
                check(folder + "/none.eml"),
                check(nothing),
                check(letter, "--thread", folder + "/none.mbox"),
                check(letter, "--thread", nothing),
                check(letter, "--format", "xml"),
                check(letter, "--fail-on"),
                check(letter, "--colour", "red"),
                check(letter, "--profile", profile.toString()));
        assertThat(wrong).allSatisfy(ended -> {
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).startsWith("pochtenie: ");
        });
        assertThat(wrong.getLast().err()).contains("p.yaml:2:", "no-blame");
    }
}
