package org.pochtenie.rulebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Добрый день! Хотим изменить формат каталога: пусть будет А5.",
                "Анна, можно ли перенести срок на неделю?",
                "Давайте вместо тиража в 500 штук напечатаем 300.",
                "Мы передумали: логотип оставляем старый.",
                "У нас поменялись планы, каталог нужен раньше.",
                "Хотели бы добавить раздел о доставке.",
                "Решили отказаться от второй страницы.",
                "Можно добавить в каталог ещё четыре страницы?",
                "Прошу увеличить тираж до 800 экземпляров.",
                "Перенесите, пожалуйста, съёмку на четверг.",
                "Получится ли сдать макет на неделю раньше?",
                "Нам нужен не буклет, а листовка.",
                "Просим заменить фотографию на обложке другой.",
                "Лучше поменять цвет фона на светлый.",
                "Hello Anna, we would like to change the format of the catalogue.",
                "Could you move the deadline by a week?",
                "Let's print 300 copies instead of 500.",
                "We have changed our mind about the logo.",
                "Our plans have changed: we need it sooner.",
                "We'd like to add a section on delivery.",
                "We decided to drop the second page.",
                "Can we include four more pages?",
                "Please increase the print run to 800 copies.",
                "Is it possible to have the layout a week earlier? Could we get it a week earlier?",
                "Instead of a booklet we would prefer a flyer.",
                "How about moving it? I want to postpone the shooting.",
            })
    void wanted(String letter) {
        assertThat(ChangeWish.in(letter)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо, что изменили формат так быстро!",
                "Когда пришлёте макет?",
                "Сколько стоит тираж в 500 штук?",
                "Всё верно, начинайте.",
                "Ничего менять не нужно, нам нравится.",
                "Прошу выслать счёт на оплату.",
                "Мы получили макет, посмотрим до пятницы.",
                "Подскажите, пожалуйста, как изменить пароль.",
                "Добавьте, пожалуйста, Олега в копию.",
                "Каталог пришёл, вы поменяли обложку, стало лучше.",
                "Не хотим менять срок.",
                "Давайте созвонимся в четверг.",
                "Thank you for changing the format so quickly!",
                "When will you send the layout?",
                "How much are 500 copies?",
                "All correct, please go ahead.",
                "We do not want to change anything.",
                "Could you send us the invoice?",
                "How can I change my password?",
                "You have replaced the cover, it looks better.",
                "Let's talk on Thursday.",
                "We need the invoice by Friday.",
            })
    void nothingWanted(String letter) {
        assertThat(ChangeWish.in(letter)).isEmpty();
    }
}
