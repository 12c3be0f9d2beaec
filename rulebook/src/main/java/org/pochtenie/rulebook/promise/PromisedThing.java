package org.pochtenie.rulebook.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.coverage.SameMatter;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Words;

/** Whether two promises are about the same thing: «пришлём макет» and «макет будет готов». */
public final class PromisedThing {
    /** By which words something is handed over, whatever it is. */
    private static final Set<String> IDLE = idle();

    private PromisedThing() {}

    /** False for promises that name no thing: «ответим», "I will get back to you". */
    public static boolean isSame(String what, String other, Lexicons lexicons) {
        return SameMatter.of(what, other, IDLE, lexicons);
    }

    private static Set<String> idle() {
        try (var stream = PromisedThing.class.getResourceAsStream("/promise/idle-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no list of idle words");
            }
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(words.split("\\s+")).map(Words::fold).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
