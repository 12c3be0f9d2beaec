package org.pochtenie.desk.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private final Texts texts = new Texts();

    @Test
    void every_text_stands_in_both_languages() {
        assertThat(texts.all("ru").keySet())
                .containsExactlyInAnyOrderElementsOf(texts.all("en").keySet());
    }

    @Test
    void both_languages_fill_the_same_slots() {
        texts.all("ru")
                .forEach((key, russian) -> assertThat(slots(russian))
                        .as(key)
                        .isEqualTo(slots(texts.all("en").getOrDefault(key, ""))));
    }

    @Test
    void russian_forms_are_three_and_english_two() {
        texts.all("ru").forEach((key, text) -> assertThat(forms(text)).as(key).isSubsetOf(3L));
        texts.all("en").forEach((key, text) -> assertThat(forms(text)).as(key).isSubsetOf(2L));
    }

    @ParameterizedTest
    @CsvSource({"0,писем", "1,письмо", "2,письма", "5,писем", "11,писем", "21,письмо", "112,писем", "1004,письма"})
    void a_number_takes_its_russian_form(long number, String form) {
        assertThat(Texts.filled("ru", "{0} {0|письмо|письма|писем}", number)).isEqualTo(number + " " + form);
    }

    private static Set<String> slots(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(slot -> slot.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Long> forms(String text) {
        return Pattern.compile("\\{\\d\\|([^}]*)}")
                .matcher(text)
                .results()
                .map(slot -> slot.group(1).chars().filter(c -> c == '|').count() + 1)
                .toList();
    }
}
