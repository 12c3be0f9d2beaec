package org.pochtenie.rulebook.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** The words of a text that carry its matter. */
final class Content {
    private static final Set<String> STOP = stopWords();

    private Content() {}

    /** Word forms are told apart better once the dictionaries are there. */
    private record Known(Language language, boolean ready) {}

    /** The telling words and numbers of a sentence, remembered with it. */
    static List<Term> of(Sentence sentence, Language language, Lexicons lexicons) {
        return sentence.notes()
                .get(
                        new Known(language, lexicons.of(language) != null),
                        () -> of(sentence.tokens(), language, lexicons));
    }

    /** The telling words and numbers of tokens of that language, in order. */
    static List<Term> of(Collection<Token> tokens, Language language, Lexicons lexicons) {
        var terms = new ArrayList<Term>();
        var fields = Fields.of(language);
        for (var token : tokens) {
            if (token.kind() == Token.Kind.NUMBER) {
                terms.add(new Term(token.lemmas(), fields.of(List.of())));
            } else if (token.isWord() && token.word().length() > 1 && !STOP.contains(token.word())) {
                var lemmas = lexicons.lemmas(language, token.word());
                if (!isStop(lemmas)) {
                    terms.add(new Term(lemmas, fields.of(lemmas)));
                }
            }
        }
        return terms;
    }

    private static boolean isStop(List<String> lemmas) {
        for (var lemma : lemmas) {
            if (STOP.contains(lemma)) {
                return true;
            }
        }
        return false;
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
