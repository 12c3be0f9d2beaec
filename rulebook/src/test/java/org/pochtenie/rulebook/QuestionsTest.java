package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.question.Questions;

class QuestionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Сколько стоит перевод? | HOW_MUCH | Сколько стоит перевод?",
                "Подскажите, пожалуйста, когда будет готов макет. | WHEN | Когда будет готов макет?",
                "Интересует, сможете ли вы перевести каталог на немецкий. | DO | Сможете ли вы перевести каталог на немецкий?",
                "Хотелось бы узнать стоимость перевода. | HOW_MUCH | Хотелось бы узнать стоимость перевода?",
                "Пришлите, пожалуйста, счёт. | SEND | Пришлите, пожалуйста, счёт.",
                "Не могли бы вы прислать договор? | SEND | Не могли бы вы прислать договор?",
                "Прошу добавить логотип на первую страницу. | DO | Прошу добавить логотип на первую страницу.",
                "Можно ли оплатить картой | YES_NO | Можно ли оплатить картой?",
                "Кто будет вести наш проект? | WHO | Кто будет вести наш проект?",
                "А почему письма приходят без вложений? | WHY | Почему письма приходят без вложений?",
                "Как дела с задачей? | HOW | Как дела с задачей?",
                "По какому адресу отправить документы? | WHERE | По какому адресу отправить документы?",
                "Could you please tell me when the layout will be ready? | WHEN | When the layout will be ready?",
                "I was wondering whether you could add a logo. | YES_NO | Whether you could add a logo?",
                "Please send us the invoice. | SEND | Send us the invoice.",
                "How much would the translation cost? | HOW_MUCH | How much would the translation cost?",
                "Let me know if Friday works for you. | YES_NO | If Friday works for you?",
                "What is the price of the second option | HOW_MUCH | What is the price of the second option?",
                "Is a card payment possible? | YES_NO | Is a card payment possible?"
            })
    void oneQuestionIsFound(String text, QuestionKind kind, String shortForm) {
        var found = Questions.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().shortForm()).isEqualTo(shortForm);
        assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
                .isEqualTo(found.getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Как дела?",
                "How are you?",
                "How are you doing today?",
                "Спасибо за письмо.",
                "Thank you for the layout.",
                "Как договаривались, высылаю текст.",
                "Когда получу файл, отвечу.",
                "> Сколько стоит перевод?",
                "Please find the contract attached.",
                "Yes please.",
                "My sister is visiting us in May.",
                "We do not know whether they ship to Norway.",
                "Если у вас появятся вопросы, обращайтесь.",
                "Вы прислали макет вчера.",
                "When you receive the file, we will start.",
                "Почему? Потому что так удобнее.",
                "Сколько можно?",
                "Have a nice day!",
                "Что касается срока, он прежний.",
                "Если будут вопросы, пишите.",
                "Please do not hesitate to contact us.",
                "С уважением,\nЧто Делать Ру"
            })
    void nothingIsAsked(String text) {
        assertThat(Questions.in(text)).isEmpty();
    }

    @Test
    void oneSentenceMayAskTwice() {
        assertThat(Questions.in("Сколько стоит перевод и когда он будет готов?"))
                .extracting(question -> question.kind())
                .containsExactly(QuestionKind.HOW_MUCH, QuestionKind.WHEN);
        assertThat(Questions.in("How much is it, and can you start on Monday?"))
                .extracting(question -> question.kind())
                .containsExactly(QuestionKind.HOW_MUCH, QuestionKind.DO);
    }

    @Test
    void itemsOfAListOfQuestionsAskWithoutAMark() {
        assertThat(Questions.in("Добрый день!\n\nПодскажите:\n1. Сроки\n2. Стоимость\n3. Есть ли скидка?"))
                .extracting(question -> question.kind())
                .containsExactly(QuestionKind.WHEN, QuestionKind.HOW_MUCH, QuestionKind.YES_NO);
    }

    /** Single lines of letters that leave the reader something to do or to answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora, send the plan to the printer.",
                "Peter - I need the list of rooms before noon.",
                "Could you get Olga access to the archive, please?",
                "Please check with the printers on this.",
                "Please make sure that the totals are right.",
                "I assume that you will bring the samples.",
                "I just wanted to see if we could move our call.",
                "If you could leave the keys at the desk, we can begin at eight.",
                "When you get a chance, look at page four.",
                "I would be glad to reschedule.",
                "I would appreciate your help with the roof.",
                "We hope you can attend the opening."
            })
    void workIsLeftToTheReader(String line) {
        assertThat(Questions.anyDue(Questions.inBare(line))).isTrue();
    }

    /** What nobody waits for: favours of the moment, plans of one's own, what is written to everybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please sit down.",
                "Could you pass me the salt?",
                "I'll call them tomorrow.",
                "I am glad to hear it.",
                "I was wondering why I had no mail.",
                "He wanted to see what would happen.",
                "Mark Lowell will send a list of rooms.",
                "Please confirm your subscription by clicking the link below.",
                "Email us at help@shop.example today!",
                "It, well, has worked out.",
                "But that wasn't it",
                "Isn't that funny",
                "Please do not hesitate to call."
            })
    void nobodyWaitsForIt(String line) {
        assertThat(Questions.anyDue(Questions.inBare(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How are you?",
                "hello, how have you been",
                "Как дела?",
                "А что вы там делаете",
                "К какому дню готовить зал",
                "На чём держится полка"
            })
    void aLineOfChatAsks(String line) {
        assertThat(Questions.anyDue(Questions.inBare(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello Irene,\n\nHow are you? The layout is attached.",
                "Анна, добрый день!\n\nКак дела? Макет во вложении.",
                "Как вы и просили, высылаю макет.",
                "Как мы договаривались, склад открыт.",
                "Что вы, не стоит благодарности."
            })
    void aLetterDoesNotAskWhatIsSaidInPassing(String text) {
        assertThat(Questions.in(text)).isEmpty();
    }
}
