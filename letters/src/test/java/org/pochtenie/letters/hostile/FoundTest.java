package org.pochtenie.letters.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seed of the fuzz targets, and everything they ever found, once more. */
class FoundTest {
    private static final Path CORPUS = Path.of("src/test/resources/hostile");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "calendar", CalendarTarget::fuzzerTestOneInput,
            "html", HtmlTarget::fuzzerTestOneInput,
            "letter", LetterTarget::fuzzerTestOneInput,
            "mbox", MboxTarget::fuzzerTestOneInput,
            "own-text", OwnTextTarget::fuzzerTestOneInput,
            "threading", ThreadingTarget::fuzzerTestOneInput,
            "tnef", TnefTarget::fuzzerTestOneInput);

    static Stream<Arguments> inputs() {
        return TARGETS.keySet().stream()
                .sorted()
                .flatMap(name -> files(name).stream().map(file -> Arguments.of(name, file)));
    }

    private static List<Path> files(String target) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void holds(String target, Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> TARGETS.get(target).accept(input));
    }
}
