package org.pochtenie.rulebook.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.text.Language;

/** The labelled passages of one file, all written at one moment. */
record PromiseSet(Instant now, ZoneId zone, List<LabelledPassage> passages) {
    private static final Path FOLDER = Path.of("src/test/resources/promise");

    static PromiseSet read(Language language, boolean heldOut) {
        var file = FOLDER.resolve(language.name().toLowerCase(Locale.ROOT))
                .resolve(heldOut ? "held-out.txt" : "tuning.txt");
        try {
            var lines = Files.readAllLines(file);
            var head = lines.getFirst().substring("now: ".length()).split(" ");
            var zone = ZoneId.of(head[1]);
            var now = LocalDateTime.parse(head[0]);
            var passages = lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LabelledPassage.of(line, now.getYear()))
                    .toList();
            return new PromiseSet(now.atZone(zone).toInstant(), zone, passages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
