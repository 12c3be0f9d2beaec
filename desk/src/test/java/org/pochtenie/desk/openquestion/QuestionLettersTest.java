package org.pochtenie.desk.openquestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reminder does not ask for an answer by a day that is over. */
class QuestionLettersTest {
    private static final Instant ASKED = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Подтвердите, пожалуйста, до среды, что всё подходит. | Подтвердите, пожалуйста, что всё подходит.
                    Пришлите, пожалуйста, реквизиты до 25 ноября. | Пришлите, пожалуйста, реквизиты.
                    Confirm the date by Friday? | Confirm the date?
                    Could you send us the logo by Wednesday noon? | Could you send us the logo?
                    Какой адрес указать в договоре? | Какой адрес указать в договоре?
                    """)
    void the_date_is_left_out(String asked, String again) {
        assertThat(QuestionLetters.undated(asked, ASKED, ZoneId.of("Europe/Moscow")))
                .isEqualTo(again);
    }
}
