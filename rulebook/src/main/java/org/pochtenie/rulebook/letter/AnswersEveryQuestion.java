package org.pochtenie.rulebook.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;
import org.pochtenie.rulebook.text.Language;

/** A question of the client that the draft neither answers nor puts off to a date; answers in another order. */
@RuleCard(
        id = "answers-every-question",
        weight = Weight.STOP,
        seeds = {"S0 5", "S3"},
        ru =
                @RuleCard.Words(
                        title = "Сколько вопросов, столько ответов",
                        why =
                                "Забытый вопрос клиент задаст снова и запомнит, что его читают невнимательно. Отвечаем на все "
                                        + "вопросы и в том порядке, в каком они заданы.",
                        advice = "Ответьте на вопрос или назовите день и час, когда ответите.",
                        bad = {"""
                            @in
                            | Добрый день! Сколько стоит перевод каталога? Когда он будет готов?
                            @^ Нет ответа на вопрос: «Когда он будет готов?»
                            Добрый день, Ирина!

                            Перевод каталога стоит 42 000 рублей.
                            """, """
                            @in
                            | Подскажите, сколько стоит перевод, когда он будет готов и можно ли оплатить картой?
                            @^ Нет ответа на вопрос: «Можно ли оплатить картой?»
                            Добрый день, Ирина!

                            1. Перевод стоит 42 000 рублей.
                            2. Готов он будет 27 ноября.

                            Если всё подходит, подтвердите, пожалуйста, до вторника.
                            """, """
                            @in
                            | Кто будет вести наш проект? Пришлите, пожалуйста, договор.
                            @^ Нет ответа на вопрос: «Кто будет вести наш проект?»
                            Добрый день, Ирина! Договор во вложении.
                            """, """
                            @in
                            | Сколько стоит перевод? Когда вы сможете начать?
                            Начать сможем в понедельник. Перевод стоит 42 000 рублей.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ответы идут не в том порядке, в каком заданы вопросы
                            """},
                        good = {"""
                            @in
                            | Сколько стоит перевод каталога? Когда он будет готов? Можно ли оплатить картой?
                            Добрый день, Ирина!

                            1. Перевод стоит 42 000 рублей.
                            2. О сроке отвечу завтра до 12:00.
                            3. Да, картой можно.
                            """, """
                            @in
                            | Сколько стоит перевод каталога? Когда он будет готов?
                            Добрый день, Ирина!

                            Перевод обойдётся в 42 000 рублей, готов будет 27 ноября.
                            """, """
                            @in
                            | Сколько стоит перевод? Кто будет вести проект?
                            Добрый день, Ирина! Спасибо за вопросы, отвечу сегодня до 15:00.
                            """, """
                            @in
                            | Можно ли оплатить картой? Как дела?
                            Добрый день, Ирина!

                            > Можно ли оплатить картой?
                            Да, любой.
                            """}),
        en =
                @RuleCard.Words(
                        title = "As many answers as questions",
                        why =
                                "A forgotten question will be asked again, and the client remembers that he is read carelessly. "
                                        + "Every question is answered, in the order asked.",
                        advice = "Answer the question, or name the day and hour when you will.",
                        bad = {"""
                            @in
                            | Hello! How much is the catalogue translation? When will it be ready?
                            @^ No answer to: “When will it be ready?”
                            Good morning, Irene!

                            The catalogue translation is 420 euros.
                            """, """
                            @in
                            | Who is going to run our project? Please send the contract.
                            @^ No answer to: “Who is going to run our project?”
                            Good morning, Irene! The contract is attached.
                            """, """
                            @in
                            | How much is the translation? Can we pay by card? When can you start?
                            @^ No answer to: “Can we pay by card?”
                            Good morning, Irene!

                            1. The translation is 420 euros.
                            2. We can start on Monday.

                            Please confirm the price by Tuesday.
                            """},
                        good = {"""
                            @in
                            | How much is the translation? When will it be ready? Can we pay by card?
                            Good morning, Irene!

                            1. The translation is 420 euros.
                            2. I will let you know about the date by tomorrow 12:00.
                            3. Yes, a card is fine.
                            """, """
                            @in
                            | How much is the translation? Who is going to run our project?
                            Good morning, Irene! Thank you for your questions, I will answer by 3 pm today.
                            """, """
                            @in
                            | Can we pay by card? How are you?
                            Good morning, Irene!

                            > Can we pay by card?
                            Yes, by any.
                            """}))
public final class AnswersEveryQuestion implements LetterRule {
    private static final Wording MISSED = new Wording("Нет ответа на вопрос: «%s»", "No answer to: “%s”");
    private static final Wording ORDER = new Wording(
            "Ответы идут не в том порядке, в каком заданы вопросы",
            "The answers do not follow the order of the questions");
    private static final Wording PUT_OFF =
            new Wording("Пообещать ответ завтра до 12:00", "Promise the answer by tomorrow 12:00");

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (reading.letter().isEmpty()) {
            return;
        }
        for (var coverage : reading.coverage()) {
            if (coverage.state() == State.MISSED) {
                var asked = coverage.question().shortForm();
                remarks.letter(asked, MISSED.with(asked), putOff(reading, asked));
            }
        }
        outOfOrder(reading.coverage(), remarks);
    }

    private static void outOfOrder(List<Coverage> questions, Remarks remarks) {
        Coverage furthest = null;
        for (var coverage : questions) {
            if (coverage.state() != State.ANSWERED || coverage.weak() || coverage.start() < 0) {
                continue;
            }
            if (furthest != null && coverage.end() <= furthest.start()) {
                remarks.atMost(Weight.WARN).text(coverage.start(), coverage.end(), ORDER);
                return;
            }
            furthest = furthest == null || coverage.start() > furthest.start() ? coverage : furthest;
        }
    }

    private static @Nullable Fix putOff(Reading reading, String asked) {
        var blocks = reading.letter().blocks().stream()
                .filter(block -> block.zone().isBody())
                .toList();
        if (blocks.isEmpty()) {
            return null;
        }
        var promise = reading.language() == Language.RU
                ? "На вопрос «" + asked + "» отвечу завтра до 12:00."
                : "I will answer “" + asked + "” by tomorrow 12:00.";
        return Fix.of(PUT_OFF, Edit.insert(blocks.getLast().end(), "\n\n" + promise));
    }
}
