package org.pochtenie.rulebook.need;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.text.Token;

/** Qualities of which only one can be wanted at a time. */
final class Opposites {
    private static final List<Scale> SCALES = read();

    /** The sides of one quality, each the beginnings of its words. */
    private record Scale(List<List<String>> sides) {
        /** The side on which a word stands, -1 for none. */
        int side(Token word) {
            for (int i = 0; i < sides.size(); i++) {
                if (sides.get(i).stream().anyMatch(beginning -> stands(word, beginning))) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean stands(Token word, String beginning) {
            return beginning.endsWith("*")
                    ? word.word().startsWith(beginning.substring(0, beginning.length() - 1))
                    : word.word().equals(beginning);
        }

        /** The only side that the words take; -1 for none or both. */
        int sideOf(List<Token> words) {
            int found = -1;
            for (var word : words) {
                int side = side(word);
                if (side >= 0 && found >= 0 && side != found) {
                    return -1;
                }
                found = side >= 0 ? side : found;
            }
            return found;
        }
    }

    private Opposites() {}

    static boolean isOne(Token word) {
        return SCALES.stream().anyMatch(scale -> scale.side(word) >= 0);
    }

    /** Whether the words take different sides of a quality. */
    static boolean differ(List<Token> one, List<Token> other) {
        return SCALES.stream().anyMatch(scale -> {
            int first = scale.sideOf(one);
            int second = scale.sideOf(other);
            return first >= 0 && second >= 0 && first != second;
        });
    }

    private static List<Scale> read() {
        try (var stream = Opposites.class.getResourceAsStream("/need/opposites.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no list of opposites");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Scale(Arrays.stream(line.split("\\|"))
                            .map(side -> List.of(side.strip().split("\\s+")))
                            .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
