package org.pochtenie.rulebook.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/** The figures of recognised complaints are kept, those of the half that nobody looks at too. */
class GrievancesTest {
    private static final Lexicons LEXICONS = Lexicons.loading().await();

    /** A little under what is reached. */
    @ParameterizedTest
    @CsvSource({"RU, false, 0.96", "RU, true, 0.92", "EN, false, 0.96", "EN, true, 0.92"})
    void complaints_are_recognised(Language language, boolean heldOut, double least) {
        var tally = GrievanceTally.of(LabelledLetters.read(language, heldOut), LEXICONS);
        assertThat(tally.any().precision()).as("precision").isGreaterThanOrEqualTo(least);
        assertThat(tally.any().recall()).as("recall").isGreaterThanOrEqualTo(least);
        assertThat(tally.conflict().precision()).as("precision of conflicts").isGreaterThanOrEqualTo(least);
        assertThat(tally.conflict().recall()).as("recall of conflicts").isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"'Пришлите счёт.'", "'Please send the invoice.'", "'Спасибо, получили.'"})
    void marks_and_capitals_make_no_complaint(String calm) {
        var loud = calm.replace(".", "!!!").toUpperCase(java.util.Locale.ROOT);
        assertThat(Grievances.in(loud, LEXICONS.lemmas())).isEqualTo(Grievance.NONE);
    }

    @Test
    void what_is_told_has_neither_insult_nor_threat() {
        var text = "Форма не работает с утра. Вы жулики! Подаём на вас в суд.";
        assertThat(Grievances.in(text, LEXICONS.lemmas())).isEqualTo(Grievance.CONFLICT);
        assertThat(Grievances.told(text, LEXICONS.lemmas())).containsExactly("Форма не работает с утра.");
    }
}
