package org.pochtenie.rulebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
    /** A dash: nothing that could be taken for a choice among three. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Вариант 2 | 2
            Анна, добрый день! Выбираем вариант 1. | 1
            Нам подходит второй вариант, спасибо. | 2
            Второй. | 2
            2 | 2
            Берём третий вариант | 3
            Давайте №3 | 3
            2-й вариант | 2
            Первый вариант подходит, но подороже. | -
            Вариант 1 или вариант 2 | -
            Ни один вариант не подходит | -
            Какой вариант лучше? | -
            Вариант 5 | -
            Вариант 1 хорош, вариант 2 тоже | -
            Если вариант 1, когда начнёте | -
            Пришлите счёт | -
            Option 2 | 2
            We choose option 1, thank you. | 1
            The second one, please. | 2
            The third option suits us. | 3
            Number 1 | 1
            Option 1 or option 3 | -
            Not option 2 | -
            Option 2, but cheaper | -
            Which option is the best? | -
            None of them | -
            We will think about it | -
            """)
    void chosen(String reply, String number) {
        assertThat(Choice.in(reply, 3).map(String::valueOf).orElse("-")).isEqualTo(number);
    }
}
