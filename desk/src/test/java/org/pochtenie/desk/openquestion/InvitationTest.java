package org.pochtenie.desk.openquestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.LetterText;

class InvitationTest {
    private static boolean has(String words) {
        return Invitation.has(LetterText.of(words, Lexicons.NONE.lemmas()), words.length() / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Если хотите что-то изменить или добавить, напишите нам, пожалуйста.",
                "Пишите, если появятся вопросы.",
                "If anything is unclear, please let us know.",
                "Should you need another copy, just write to us."
            })
    void nobody_owes_an_answer(String words) {
        assertThat(has(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Если размеры подходят, подтвердите их, пожалуйста, до среды.",
                "Напишите, пожалуйста, размеры витрин до среды.",
                "Если начнём в среду, вы успеете прислать фотографии?",
                "Please let us know the sizes by Wednesday.",
                "If the date suits you, please sign page two."
            })
    void somebody_waits_for_one(String words) {
        assertThat(has(words)).isFalse();
    }
}
