package org.pochtenie.rulebook.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.pochtenie.rulebook.text.Words;

/** Named sets of words from one resource: a line {@code name:} and under it the words, parted by blanks. */
public final class FormWords {
    private final Map<String, Set<String>> sets = new TreeMap<>();

    private FormWords(String file) {
        Set<String> set = new HashSet<>();
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.endsWith(":")) {
                set = sets.computeIfAbsent(line.substring(0, line.length() - 1), name -> new HashSet<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                for (var word : line.split("\\s+")) {
                    set.add(Words.fold(word));
                }
            }
        }
    }

    public static FormWords of(String resource) {
        try (var stream = FormWords.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + resource);
            }
            return new FormWords(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NullPointerException for a name that the resource does not have */
    public Set<String> set(String name) {
        return Objects.requireNonNull(sets.get(name), () -> "No words " + name);
    }
}
