package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо!",
                "Отлично, спасибо за помощь!",
                "Здравствуйте, Олег!\n\nПолучили ваше письмо, ответим до 18:00.\n\nС уважением,\nАнна",
                "Спасибо за письмо! Посмотрим и вернёмся с ответом завтра до обеда.",
                "Добрый день! Файлы получили, спасибо. Изучим и напишем вам.",
                "Олег, добрый день!\nВаша заявка принята в работу.",
                "Передала ваш вопрос коллегам. Будем на связи.",
                "Взяли в работу.",
                "Мы получили ваше сообщение и ответим в течение двух часов.",
                "Как только разберёмся, сразу напишем.",
                "Сегодня до 17:00 дам ответ.",
                "Thanks, got it!",
                "Hello Oliver,\n\nThank you for your letter. We will get back to you by 5 pm.\n\nBest regards,\nAnna",
                "Hi Oliver, we have received your files, thank you. We'll review them and reply tomorrow.",
                "We've got your request and are looking into it.",
                "Your request has been registered. A colleague will contact you.",
                "This is to confirm receipt of your documents. We will be in touch.",
                "I have passed your question to the designer. I will let you know by Friday.",
            })
    void tells_nothing(String text) {
        assertThat(Substance.has(LetterKind.LETTER, text, false)).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо, получили. Уточните, пожалуйста, какой нужен размер?",
                "Здравствуйте, Олег!\nМакет готов, ссылка ниже.",
                "Получили ваши правки, первые две внесли сегодня, третью закончим завтра.",
                "Получили файлы, но третий не открывается.",
                "Работаем над каталогом, готово 40 %. Результат пришлём во вторник.",
                "Как идут дела с макетом?",
                "Пришлите, пожалуйста, логотип в векторе.",
                "Мы проверили сервер: причина в диске.",
                "Hello Oliver,\nThe layout is ready, please see the link.",
                "Thanks, we have received the files. Which size do you need?",
                "We have received the files, but the third one does not open.",
                "We are working on the catalogue and will send it on Tuesday.",
                "Any news on our request?",
                "We have looked at the server: the disk was the cause.",
            })
    void tells_something(String text) {
        assertThat(Substance.has(LetterKind.LETTER, text, false)).as(text).isTrue();
    }

    @Test
    void programs_tell_nothing_and_files_do() {
        assertThat(Substance.has(LetterKind.AUTO_REPLY, "Я в отпуске до понедельника, пишите Марине.", false))
                .isFalse();
        assertThat(Substance.has(LetterKind.BOUNCE, "The letter was not delivered", true))
                .isFalse();
        assertThat(Substance.has(LetterKind.LIST, "Новости недели", false)).isFalse();
        assertThat(Substance.has(LetterKind.LETTER, "Спасибо!", true)).isTrue();
    }
}
