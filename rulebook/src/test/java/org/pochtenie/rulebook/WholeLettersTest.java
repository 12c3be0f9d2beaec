package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.rule.Example;
import org.pochtenie.rulebook.rule.ExampleReader;
import org.pochtenie.rulebook.text.Language;

/** Good letters, as colleagues write them: no rule has anything to say of them. */
class WholeLettersTest {
    static Stream<Path> letters() throws IOException {
        return Files.list(Path.of("src/test/resources/letters")).sorted();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aGoodLetterPassesInSilence(Path letter) throws IOException {
        var verdict = Guards.WHOLE.read(read(letter).draft(), read(letter).conversation(), Profile.standard());
        assertThat(verdict.remarks()).isEmpty();
        assertThat(verdict.questions()).noneMatch(question -> question.state() == Coverage.State.MISSED);
        assertThat(verdict.languageReady()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void withoutDictionariesItPassesToo(Path letter) throws IOException {
        var guard = new Guard(Rulebook.rules(), org.pochtenie.rulebook.lexicon.Lexicons.NONE);
        var verdict = guard.read(read(letter).draft(), read(letter).conversation(), Profile.standard());
        assertThat(verdict.remarks()).isEmpty();
        assertThat(verdict.languageReady()).isFalse();
    }

    static Example read(Path letter) throws IOException {
        boolean russian = letter.getFileName().toString().startsWith("ru");
        return ExampleReader.read(Files.readString(letter), russian ? Language.RU : Language.EN);
    }
}
