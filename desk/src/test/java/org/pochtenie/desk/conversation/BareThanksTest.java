package org.pochtenie.desk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareThanksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо!", "Анна, спасибо большое!", "Спасибо, Анна!", "Большое спасибо за помощь!",
                        "Добрый день!\nСпасибо, получила.",
                "Ок, спасибо", "Благодарю Вас!", "Спасибо!\n\nМарина Кольцова", "Спасибо за ответ, хорошего дня!",
                        "Всё получили, спасибо!",
                "Thanks!", "Thank you so much, Anna!", "Great, thanks.", "Thanks a lot!\nBest regards,\nOliver",
                        "Got it, thank you.",
                "Hi Anna,\nthanks for the help!"
            })
    void nothing_but_thanks(String text) {
        assertThat(BareThanks.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Спасибо, а когда будет готово?",
                "Спасибо, но логотип не тот",
                "Пришлите договор, спасибо",
                "Спасибо. Жду счёт.",
                "Нет, спасибо",
                "Благодарю, внесите правки в макет",
                "Thanks, but the link is broken",
                "Thank you, please send the invoice",
                "Please stop. Thanks.",
                "Ок",
                "Да, спасибо",
                "Спасибо!\nЖду.",
                "Спасибо, оплатил, проверьте"
            })
    void something_more_or_something_else(String text) {
        assertThat(BareThanks.is(text)).isFalse();
    }
}
