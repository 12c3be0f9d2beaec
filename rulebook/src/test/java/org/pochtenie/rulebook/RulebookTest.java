package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.page.RulePages;

class RulebookTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyRuleOfTheSourcesIsWrittenOrExcusedByName() throws IOException {
        var sources = sources();
        var written = Rulebook.rules().stream().map(rule -> rule.id()).toList();
        assertThat(written).doesNotHaveDuplicates().isSubsetOf(sources.keySet());
        assertThat(sources.keySet().stream()
                        .filter(id -> "".equals(sources.get(id)))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyPhraseFileIsInTheRulebook() throws IOException {
        assertThat(files(Path.of("src/main/resources/rule"), ".txt"))
                .allSatisfy(name -> assertThat(Rulebook.rule(name)).isPresent());
    }

    @Test
    void thePagesAreThoseOfTheCards() throws IOException {
        var folder = ROOT.resolve("docs/rules");
        for (var page : RulePages.pages().entrySet()) {
            assertThat(folder.resolve(page.getKey()))
                    .as("run bin/rule pages")
                    .exists()
                    .hasContent(page.getValue());
        }
        assertThat(files(folder, ".md"))
                .as("pages of rules that are gone")
                .allSatisfy(name -> assertThat(
                                name.equals("README") || RulePages.pages().containsKey(name + ".md"))
                        .isTrue());
    }

    /** Rule id to excuse; empty for a rule that has to be there. */
    private static Map<String, String> sources() throws IOException {
        var sources = new LinkedHashMap<String, String>();
        try (var stream = RulebookTest.class.getResourceAsStream("/letter-rules.txt")) {
            assertThat(stream).isNotNull();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(
                            line -> sources.put(line.replaceFirst(":.*", ""), line.replaceFirst("^[a-z-]+:?\\s*", "")));
        }
        return sources;
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
