package org.pochtenie.desk.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pochtenie.desk.commandline.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckedAsSarifTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LETTER = """
            From: Anna Bell <anna@studio.example>
            To: Irene Sharp <irene@sharp.example>
            Subject: Catalogue
            Date: Fri, 20 Nov 2026 10:00:00 +0300
            Content-Type: text/plain; charset=utf-8

            Hello Irene,

            \uD83D\uDE00 You did not understand me, the van is red.
            It is a {layot} for now. It's not
            our problem.

            Anna Bell
            """;

    @TempDir
    private Path folder;

    private static JsonNode check(String file) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(LETTER.getBytes(StandardCharsets.UTF_8));
        new CommandLine(in, out, new PrintStream(new ByteArrayOutputStream()), Clock.systemUTC())
                .run("check", file, "--format", "sarif");
        return JSON.readTree(out.toString(StandardCharsets.UTF_8)).get("runs").get(0);
    }

    private JsonNode checkFile(String name) throws IOException {
        return check(Files.writeString(folder.resolve(name), LETTER).toString());
    }

    private static List<JsonNode> of(JsonNode node, String name) {
        return StreamSupport.stream(node.get(name).spliterator(), false).toList();
    }

    @Test
    void it_keeps_to_the_schema() throws IOException {
        var file = Files.writeString(folder.resolve("letter.eml"), LETTER).toString();
        var out = new ByteArrayOutputStream();
        new CommandLine(new ByteArrayInputStream(new byte[0]), out, System.err, Clock.systemUTC())
                .run("check", file, "--format", "sarif");

        SarifShape.assertHolds(JSON.readTree(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void every_result_names_its_rule_and_says_how_heavy_it_is() throws IOException {
        var run = checkFile("letter.eml");
        var rules = of(run.get("tool").get("driver"), "rules");

        assertThat(of(run, "results")).hasSizeGreaterThan(3).allSatisfy(result -> {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("message").get("text").asString()).isNotBlank();
            assertThat(result.get("locations")).hasSize(1);
        });
        assertThat(rules).extracting(rule -> rule.get("id").asString()).doesNotHaveDuplicates();
    }

    @Test
    void regions_count_in_the_text_that_is_embedded() throws IOException {
        var run = checkFile("letter.eml");
        var text = run.get("artifacts").get(0).get("contents").get("text").asString();
        var underlined = new ArrayList<String>();
        for (var result : of(run, "results")) {
            var location = result.get("locations").get(0);
            var region = location.get("physicalLocation").get("region");
            if (region == null) {
                assertThat(location.get("logicalLocations").get(0).get("name").asString())
                        .isNotBlank();
            } else {
                underlined.add(cut(text, region));
                assertThat(cut(text, region))
                        .isEqualTo(region.get("snippet").get("text").asString());
            }
        }
        assertThat(underlined)
                .anyMatch(words -> words.startsWith("You did not understand me"))
                .anyMatch(words -> words.equals("layot"))
                .anyMatch(words -> words.contains("not\nour problem"));
    }

    /** What a viewer would underline, end column left out. */
    private static String cut(String text, JsonNode region) {
        return text.substring(
                at(
                        text,
                        region.get("startLine").asInt(),
                        region.get("startColumn").asInt()),
                at(text, region.get("endLine").asInt(), region.get("endColumn").asInt()));
    }

    private static int at(String text, int line, int column) {
        int begin = 0;
        for (int n = 1; n < line; n++) {
            begin = text.indexOf('\n', begin) + 1;
        }
        return text.offsetByCodePoints(begin, column - 1);
    }

    @Test
    void the_file_is_named_by_a_uri_that_leads_to_it() throws IOException {
        var file = folder.resolve("письмо 1.eml");
        var outside = uri(checkFile("письмо 1.eml"));
        assertThat(Path.of(outside)).isEqualTo(file);
        assertThat(outside.toString()).contains("%20");
        assertThat(uri(check("-"))).hasToString("stdin");
    }

    @Test
    void a_file_of_the_working_directory_is_named_relative_to_it() throws IOException {
        var here = Files.createTempFile(Path.of(""), "re: ", ".eml");
        try {
            Files.writeString(here, LETTER);
            var uri = uri(check(here.toString()));
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(Path.of("").toAbsolutePath().toUri().resolve(uri))
                    .isEqualTo(here.toAbsolutePath().toUri());
        } finally {
            Files.delete(here);
        }
    }

    private static URI uri(JsonNode run) {
        var location = run.get("artifacts").get(0).get("location");
        for (var result : of(run, "results")) {
            assertThat(result.get("locations").get(0).get("physicalLocation").get("artifactLocation"))
                    .isEqualTo(location);
        }
        return URI.create(location.get("uri").asString());
    }
}
