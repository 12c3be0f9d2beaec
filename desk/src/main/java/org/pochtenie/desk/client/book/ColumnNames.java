package org.pochtenie.desk.client.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How columns are called in address books of all sorts, in Russian and English. */
final class ColumnNames {
    private static final Map<String, Field> NAMES = read();
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private ColumnNames() {}

    /** Empty for a name that tells nothing. */
    static Optional<Field> field(String head) {
        var exact = Field.of(head.strip().toLowerCase(Locale.ROOT));
        return exact.isPresent() ? exact : Optional.ofNullable(NAMES.get(folded(head)));
    }

    /** "E-mail 2 - Value" is "e mail value". */
    private static String folded(String head) {
        return SIGNS.matcher(head.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ")
                .strip();
    }

    private static Map<String, Field> read() {
        var names = new HashMap<String, Field>();
        try (var stream = ColumnNames.class.getResourceAsStream("columns.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no columns.txt");
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var field =
                                Field.of(line.substring(0, line.indexOf(':'))).orElseThrow();
                        for (var name : line.substring(line.indexOf(':') + 1).split("\\|")) {
                            names.put(name.strip(), field);
                        }
                    });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
