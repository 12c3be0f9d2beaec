package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.letter.tone.Rudeness;
import org.pochtenie.rulebook.text.Language;

/** Disguises do not hide a rude word, and words that merely look like one are left alone. */
class RudenessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Вот д*рак!",
                "ну ты и и-д-и-о-т",
                "дуррраааак",
                "какой дeбил это писал", // a Latin e
                "Д Е Б И Л",
                "д..рьмо",
                "ид1от"
            })
    void disguised(String text) {
        assertThat(Rudeness.builtIn().inChat(text, Language.RU, Guards.LEXICONS))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Плохую страховку застрахуем заново, не психуйте",
                "Употреблять и влюбляться, рубля и корабля",
                "Тупой угол и тупая боль в колене",
                "А я и в отпуске у моря",
                "Скидка 5 % * для новых клиентов... скоро",
                "Хлеб, мебель, требования и дебаты",
                "Кое-что из-за шума, и т. д."
            })
    void innocent(String text) {
        assertThat(Rudeness.builtIn().inChat(text, Language.RU, Guards.LEXICONS))
                .isEmpty();
    }
}
