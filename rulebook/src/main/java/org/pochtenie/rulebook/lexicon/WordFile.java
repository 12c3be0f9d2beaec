package org.pochtenie.rulebook.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;

/** Reads the dictionaries and word lists that the language modules carry. */
final class WordFile {
    private static final String FOLDER = "/org/languagetool/resource/";

    private WordFile() {}

    static Dictionary dictionary(String name) throws IOException {
        try (var automaton = open(FOLDER + name + ".dict");
                var properties = open(FOLDER + name + ".info")) {
            return Dictionary.read(automaton, properties);
        }
    }

    /** The single words of a list, one a line; what stands after # or / is left out. */
    static Set<String> words(String path) throws IOException {
        try (var stream = open(path.startsWith("/") ? path : FOLDER + path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("[#/_].*", "").strip())
                    .filter(line -> !line.isEmpty() && line.indexOf(' ') < 0)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The pairs of a list, {@code wrong = right} a line. */
    static Map<String, String> pairs(String path) throws IOException {
        try (var stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('=') > 0 && line.charAt(0) != '#')
                    .map(line -> line.split("="))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        }
    }

    private static InputStream open(String path) throws IOException {
        var stream = WordFile.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path);
        }
        return stream;
    }
}
