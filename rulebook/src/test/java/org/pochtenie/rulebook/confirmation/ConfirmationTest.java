package org.pochtenie.rulebook.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Подтверждаю",
                "Подтверждаем, спасибо!",
                "Анна, добрый день!\n\nВсё верно, подтверждаю.\n\nС уважением,\nОлег Рябов",
                "Да, согласовано.",
                "Макет утверждаем. Спасибо за работу!",
                "Всё устраивает, спасибо.",
                "Нас всё устраивает. Можно печатать.",
                "Замечаний нет, согласны.",
                "Спасибо, всё отлично!",
                "Согласны.\n\n> Подтвердите, пожалуйста, макет.",
                "Approved.",
                "I confirm.",
                "Hi Anna,\n\nLooks good to us, thank you!\n\nBest regards,\nOliver",
                "Looks good",
                "Yes, confirmed. Please go ahead.",
                "We are happy with the layout.",
                "No comments from our side, go ahead with the next step.",
                "It looks great!",
                "The draft is approved, thanks.",
            })
    void is_sure(String text) {
        assertThat(Confirmation.of(text)).as(text).isEqualTo(Confirmation.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Подтверждаем, но логотип должен быть крупнее.",
                "Вроде всё хорошо.",
                "Подтверждаем получение.",
                "Всё верно? Или будет ещё один вариант?",
                "Отлично, спасибо!",
                "Если цена останется прежней, мы согласны.",
                "В целом нам нравится.",
                "Макет согласуем завтра с директором, пока всё нравится.",
                "Всё хорошо. Когда начнёте второй этап и сколько он займёт?",
                "Looks good, but the logo is too small.",
                "Approved if the price stays the same.",
                "I think it is fine. Can we move the date?",
                "Perfect!",
                "Great, I will show it to our director and confirm on Monday.",
                "Looks good. Also, we need a second banner by Friday.",
            })
    void is_shown_for_a_click(String text) {
        assertThat(Confirmation.of(text)).as(text).isEqualTo(Confirmation.PERHAPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пока нет: поправьте телефон в шапке.",
                "Не согласны с цветом.",
                "Нам не нравится второй вариант.",
                "Есть замечания, пришлём вечером.",
                "Not yet, please change the phone number.",
                "We do not like the colour.",
                "The price needs to be corrected.",
                "This is not what we agreed on.",
            })
    void is_no(String text) {
        assertThat(Confirmation.of(text)).as(text).isEqualTo(Confirmation.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо!",
                "Получили, посмотрим до вечера.",
                "Когда будет готов каталог?",
                "Thank you, we will look at it tomorrow.",
                "When can we talk?",
                "> Подтверждаю\n\nКоллеги, пришлите счёт.",
            })
    void is_another_matter(String text) {
        assertThat(Confirmation.of(text)).as(text).isEqualTo(Confirmation.NOTHING);
    }
}
