package org.pochtenie.rulebook.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** The words of a text that carry its matter, in their basic forms. */
final class Content {
    private static final Set<String> STOP = stopWords();

    private Content() {}

    /** One set for each word: the forms that it may have. */
    static List<Set<String>> of(Collection<Token> tokens, Language language, Lexicons lexicons) {
        return tokens.stream()
                .filter(token -> token.isWord() && token.word().length() > 1 && !STOP.contains(token.word()))
                .map(token -> lexicons.lemmas(language, token.word()))
                .filter(lemmas -> lemmas.stream().noneMatch(STOP::contains))
                .map(lemmas -> (Set<String>) new HashSet<>(lemmas))
                .toList();
    }

    private static Set<String> stopWords() {
        try (var stream = Content.class.getResourceAsStream("/coverage/stop-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no list of stop words");
            }
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\s+");
            return Set.copyOf(Arrays.stream(words).map(Words::fold).distinct().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
