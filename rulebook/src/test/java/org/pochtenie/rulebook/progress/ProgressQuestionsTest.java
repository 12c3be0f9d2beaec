package org.pochtenie.rulebook.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labelled letters: one half was written first and is held out, only its figures are looked at. */
class ProgressQuestionsTest {
    private record Labelled(boolean asks, String letter) {}

    /** How many of those that ask are found, and how many of those found do ask. */
    private record Figures(int right, int found, int given) {}

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"ru, tuning, 18, 18", "en, tuning, 18, 18", "ru, held-out, 18, 18", "en, held-out, 18, 18"})
    void the_labelled_letters(String language, String half, int right, int found) throws IOException {
        var letters = read(language, half);
        if (half.equals("tuning")) {
            assertThat(letters.stream().filter(letter -> asks(letter) != letter.asks()))
                    .isEmpty();
        }
        var figures = new Figures(
                (int) letters.stream()
                        .filter(letter -> letter.asks() && asks(letter))
                        .count(),
                (int) letters.stream().filter(ProgressQuestionsTest::asks).count(),
                (int) letters.stream().filter(Labelled::asks).count());
        assertThat(figures).isEqualTo(new Figures(right, found, 18));
    }

    @Test
    void what_is_quoted_or_signed_asks_nothing() {
        assertThat(ProgressQuestions.in("Спасибо за письмо!\n\n> Как продвигается работа?\n"))
                .isEmpty();
        assertThat(ProgressQuestions.in("Вот файлы.\n\nС уважением,\nОлег\nСервис «Как идут дела»"))
                .isEmpty();
        assertThat(ProgressQuestions.in(
                        "Hello Anna,\n\nPlease see the file. Is the banner ready?\n\nKind regards,\nOliver"))
                .contains("Is the banner ready?");
    }

    private static boolean asks(Labelled letter) {
        return ProgressQuestions.in(letter.letter()).isPresent();
    }

    private static List<Labelled> read(String language, String half) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/progress", language, half + ".txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line ->
                        new Labelled(line.charAt(0) == '+', line.substring(2).replace("\\n", "\n")))
                .toList();
    }
}
