package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareThanksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо!",
                "Спасибо",
                "спасибо большое",
                "Большое спасибо!",
                "Спасибо, Анна!",
                "Анна, спасибо!",
                "Анна, добрый день! Спасибо, получили.",
                "Здравствуйте, Анна!\n\nСпасибо за быстрый ответ.\n\nС уважением,\nМарина Кольцова",
                "Добрый день!\nБлагодарю за помощь и терпение!",
                "Благодарим.",
                "Ок",
                "Ок, спасибо",
                "ок спасибо",
                "Хорошо, спасибо, ждём.",
                "Принято, спасибо!",
                "Понял, спасибо.",
                "Поняла Вас, спасибо большое!",
                "Всё получили, спасибо!",
                "Отлично, спасибо!",
                "Супер! Спасибо! Хорошего дня!",
                "Спасибо! И вам хороших выходных :)",
                "Спасибо, и вас с наступающим!",
                "Вы нас очень выручили, спасибо!",
                "👍",
                "Спасибо 🙏🏻",
                "Договорились.",
                "Спасибо!\nИван",
                "Спасибо!\n\nИван Петров\nдиректор ООО «Ромашка»\n+7 495 000-00-00",
                "Thanks!",
                "Thank you very much, Anna!",
                "Thank you so much for your quick reply.",
                "Hi Anna,\n\nThanks a lot!\n\nBest regards,\nOliver",
                "Got it, thanks.",
                "Great, thank you!",
                "OK",
                "Noted with thanks",
                "Perfect. Have a nice weekend!",
                "Sounds good, thanks!",
                "Thanks for your help!\n\nOliver Brandt\nHead of Sales\nTel. +49 30 000000",
                "Many thanks, you too!",
                "Спасибо!\n\n> Добрый день! Когда пришлёте?\n> Анна",
            })
    void only_thanks_or_consents(String text) {
        assertThat(BareThanks.is(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Добрый день!",
                "Анна",
                "Спасибо, а когда пришлёте счёт?",
                "Спасибо! Когда ждать макет",
                "Спасибо, но логотип не тот.",
                "Спасибо за ответ, пришлите ещё договор.",
                "Спасибо за ответ и пришлите договор",
                "Заранее спасибо!",
                "Пришлите, пожалуйста, счёт. Спасибо!",
                "Просим выслать акт. Заранее благодарим.",
                "Хорошо. Оплатили, платёжка завтра.",
                "Хорошо, тогда вторник в 15",
                "Да",
                "Нет, спасибо.",
                "Да, спасибо",
                "Спасибо. Согласовано.",
                "Спасибо. Ужасно.",
                "Добрый день, Анна! Оплатили.",
                "Согласны, запускайте.",
                "Спасибо. Перезвоните.",
                "Спасибо!\n\nПозвоните",
                "Спасибо!\nПозвоните мне завтра\nИван",
                "Спасибо, посмотрел, есть правки.",
                "Понятно. Мы разочарованы.",
                "Спасибо, но этого мало",
                "Спасибо за ничего, ждём третий день",
                "Ждём.",
                "Спасибо за счёт 15, оплачен",
                "1. Хорошо\n2. Спасибо",
                "Ок?",
                "Спасибо за смету. Нам нужно обсудить сроки.",
                "Thanks, but the logo is wrong.",
                "Thanks! Could you send the invoice too?",
                "Thanks in advance!",
                "Please send the contract. Thanks!",
                "OK, call me tomorrow",
                "Great. Also, where is the report",
                "Thank you for nothing. We are leaving.",
                "No, thanks",
                "Thanks, I will pay on Monday.",
                "Got it. One more thing: the price.",
                "Yes",
                "Let me know, thanks",
            })
    void is_a_letter(String text) {
        assertThat(BareThanks.is(text)).as(text).isFalse();
    }
}
