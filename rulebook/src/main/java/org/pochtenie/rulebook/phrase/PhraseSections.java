package org.pochtenie.rulebook.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pochtenie.rulebook.text.Sentence;

/** Named lists of phrases from one resource: a line {@code name:} and under it the phrases, one a line. */
public final class PhraseSections {
    private final Map<String, PhraseList> sections = new TreeMap<>();
    private final Map<String, List<String>> written;

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
        written = lists;
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

    /** All sections that are named as labels are, small and with hyphens, to be looked for in one pass. */
    public <E extends Enum<E>> Labelled<E> labelled(Class<E> labels) {
        var phrases = new EnumMap<E, List<Phrase>>(labels);
        for (var label : labels.getEnumConstants()) {
            var section = written.get(label.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (section != null) {
                phrases.put(label, section.stream().map(Phrase::of).toList());
            }
        }
        return new Labelled<>(labels, phrases);
    }

    public boolean has(String name, Sentence sentence) {
        return section(name).isIn(sentence);
    }
}
