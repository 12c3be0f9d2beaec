package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures on the collections beside the repository may not sink below these floors. */
class OwnTextCorpusTest {
    private static List<JsonLine> lines(String name) throws IOException {
        Path file = Path.of("..", "..", "shared", "data")
                .resolve(name)
                .toAbsolutePath()
                .normalize();
        assumeTrue(Files.isRegularFile(file), "the collection " + name + " is not on this machine");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(JsonLine::new)
                .toList();
    }

    @Test
    void linesOfTheSenderAreFoundInEachSetOfZones() throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (JsonLine letter : lines("reply-split/zones.jsonl")) {
            if (letter.has("authored_lines")) {
                count(letter, counts.computeIfAbsent(letter.string("corpus"), set -> new int[3]));
            }
        }
        assertThat(counts).isNotEmpty();
        counts.forEach((set, count) -> assertThat(2.0 * count[0] / (2 * count[0] + count[1] + count[2]))
                .as(set)
                .isGreaterThan(0.955));
    }

    private static void count(JsonLine letter, int[] count) {
        String text = letter.string("text");
        Set<Integer> expected = letter.numbers("authored_lines");
        Set<Integer> ignored = letter.numbers("ignore_lines");
        Set<Integer> found = Set.copyOf(OwnText.of(text).authoredLines());
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].isBlank() && !ignored.contains(line)) {
                boolean own = expected.contains(line);
                boolean said = found.contains(line);
                count[0] += own && said ? 1 : 0;
                count[1] += said && !own ? 1 : 0;
                count[2] += own && !said ? 1 : 0;
            }
        }
    }

    @Test
    void repliesAreCutAsOtherProgramsExpect() throws IOException {
        Map<String, Integer> right = new HashMap<>();
        for (JsonLine reply : lines("reply-split/replies.jsonl")) {
            if (reply.string("format").equals("text")) {
                String own = OwnText.of(reply.string("text")).own();
                right.merge(reply.string("source"), same(own, reply.string("expected")) ? 1 : 0, Integer::sum);
            }
        }
        assertThat(right.get("discourse/email_reply_trimmer")).isGreaterThanOrEqualTo(30);
        assertThat(right.get("mailgun/talon")).isGreaterThanOrEqualTo(16);
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ")
                .strip()
                .equals(other.replaceAll("\\s+", " ").strip());
    }

    @Test
    void attributionsAreFoundInEachScript() throws IOException {
        Map<String, int[]> found = new HashMap<>();
        for (JsonLine line : lines("attributions/attributions.jsonl")) {
            String attribution = line.string("attribution");
            int last = 2 + (int) attribution.chars().filter(c -> c == '\n').count();
            OwnText text = OwnText.of("It is done.\n\n" + attribution + "\n> Is it done?\n");
            assertThat(text.authoredLines()).contains(0);
            int[] count = found.computeIfAbsent(line.string("script"), script -> new int[2]);
            count[0] += text.authoredLines().contains(last) ? 0 : 1;
            count[1]++;
        }
        assertThat(found).isNotEmpty();
        // Among those of no script one in thirty is a sentence with a colon, and stays the writer's.
        found.forEach((script, count) -> assertThat((double) count[0] / count[1])
                .as(script)
                .isGreaterThan(script.equals("other") ? 0.96 : 0.98));
    }
}
