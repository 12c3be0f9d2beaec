package org.pochtenie.rulebook.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that carry its matter: no pronouns, no auxiliary verbs, no courtesy. */
public final class ContentWords {
    private static final Set<String> STOP = stopWords();
    /** Words of one root share as many letters: «оплата» and «оплатить». */
    private static final int ROOT = 5;

    private ContentWords() {}

    public static List<Token> in(Collection<Token> tokens) {
        return tokens.stream().filter(ContentWords::isContent).toList();
    }

    public static List<Token> in(Sentence sentence) {
        return in(sentence.tokens());
    }

    public static List<Token> in(LetterText letter) {
        return letter.body().stream().flatMap(sentence -> in(sentence).stream()).toList();
    }

    private static boolean isContent(Token token) {
        return token.isWord()
                && token.word().length() > 2
                && !STOP.contains(token.word())
                && token.lemmas().stream().noneMatch(STOP::contains);
    }

    /** One word, or two of one root. */
    public static boolean same(Token one, Token other) {
        for (var lemma : one.lemmas()) {
            for (var second : other.lemmas()) {
                if (lemma.equals(second)
                        || lemma.length() > ROOT && second.length() > ROOT && lemma.regionMatches(0, second, 0, ROOT)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first letters by which words of one root meet. */
    public static Set<String> roots(Collection<Token> content) {
        return content.stream()
                .flatMap(token -> token.lemmas().stream())
                .map(lemma -> lemma.length() > ROOT ? lemma.substring(0, ROOT) : lemma)
                .collect(Collectors.toSet());
    }

    private static Set<String> stopWords() {
        try (var stream = ContentWords.class.getResourceAsStream("/coverage/stop-words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no list of stop words");
            }
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\s+");
            return Arrays.stream(words).map(Words::fold).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
