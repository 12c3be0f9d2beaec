package org.pochtenie.letters.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of {@code vectors.txt}. */
final class Vectors {
    private Vectors() {}

    static List<String> all() {
        try (var in = Vectors.class.getResourceAsStream("/hostile/vectors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
