package org.pochtenie.rulebook.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pochtenie.rulebook.text.Sentence;

/** Named lists of phrases from one resource: a line {@code name:} and under it the phrases, one a line. */
public final class PhraseSections {
    private final Map<String, PhraseList> sections = new TreeMap<>();

    private PhraseSections(String file) {
        var lists = new TreeMap<String, List<String>>();
        List<String> list = List.of();
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.matches("[a-z-]+:")) {
                list = lists.computeIfAbsent(line.substring(0, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                list.add(line);
            }
        }
        lists.forEach((name, phrases) -> sections.put(name, PhraseList.of(phrases, List.of())));
    }

    public static PhraseSections of(String resource) {
        try (var stream = PhraseSections.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + resource);
            }
            return new PhraseSections(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NullPointerException for a name that the resource does not have */
    public PhraseList section(String name) {
        return Objects.requireNonNull(sections.get(name), () -> "No section " + name);
    }

    public boolean has(String name, Sentence sentence) {
        return section(name).isIn(sentence);
    }
}
