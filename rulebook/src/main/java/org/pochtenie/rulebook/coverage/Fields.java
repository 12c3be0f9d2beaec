package org.pochtenie.rulebook.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;

/** Which words belong to one field of life: «стоить», «оплата» and «рубль» to money. From {@code coverage/fields}. */
final class Fields {
    private static final int[] NONE = {};
    private static final int REMEMBERED = 20_000;
    private static final Map<Language, Fields> LANGUAGES = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            LANGUAGES.put(
                    language,
                    new Fields(language == Language.RU ? "/coverage/fields/ru.txt" : "/coverage/fields/en.txt"));
        }
    }

    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, int[]> byBeginning = new HashMap<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private Fields(String resource) {
        int field = 0;
        for (var line : read(resource).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                enter(line.substring(line.indexOf(':') + 1).strip(), field++);
            }
        }
    }

    private void enter(String words, int field) {
        for (var written : words.split("\\s+")) {
            var word = Words.fold(written);
            if (word.endsWith("*")) {
                var beginning = word.substring(0, word.length() - 1);
                byBeginning.merge(beginning, new int[] {field}, Fields::both);
                shortest = Math.min(shortest, beginning.length());
                longest = Math.max(longest, beginning.length());
            } else {
                byWord.merge(word, new int[] {field}, Fields::both);
            }
        }
    }

    static Fields of(Language language) {
        return Objects.requireNonNull(LANGUAGES.get(language));
    }

    /** The numbers of the fields of a word that may have these basic forms, each once, in order. */
    int[] of(List<String> lemmas) {
        var fields = NONE;
        for (var lemma : lemmas) {
            fields = both(fields, of(lemma));
        }
        return fields;
    }

    private int[] of(String lemma) {
        var fields = known.get(lemma);
        if (fields == null) {
            fields = lookUp(lemma);
            if (known.size() < REMEMBERED) {
                known.put(lemma, fields);
            }
        }
        return fields;
    }

    private int[] lookUp(String lemma) {
        var fields = byWord.getOrDefault(lemma, NONE);
        for (int length = shortest; length <= Math.min(longest, lemma.length()); length++) {
            fields = both(fields, byBeginning.getOrDefault(lemma.substring(0, length), NONE));
        }
        return fields;
    }

    private static int[] both(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        return java.util.stream.IntStream.concat(java.util.Arrays.stream(one), java.util.Arrays.stream(other))
                .sorted()
                .distinct()
                .toArray();
    }

    private static String read(String resource) {
        try (var stream = Fields.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
