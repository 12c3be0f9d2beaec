package org.pochtenie.rulebook.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;

/** A letter that ends without a summary, a next step or a date. */
@RuleCard(
        id = "closing-summary",
        weight = Weight.WARN,
        seeds = {"S0 email 4", "S3"},
        ru =
                @RuleCard.Words(
                        title = "Письмо заканчивается итогом и следующим шагом",
                        why = "Дочитав, клиент должен знать, что теперь делает он, что делаем мы и к какому сроку.",
                        advice =
                                "Закончите тем, что будет дальше: чего вы ждёте от клиента или что и когда сделаете сами.",
                        bad = {"""
                            Добрый день, Ирина!

                            Стоимость каталога — 48 000 рублей, в неё входят вёрстка и две правки.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Не сказано, что будет дальше
                            """, """
                            Здравствуйте, Ирина! Макет делали в двух цветах. Шрифт остался прежним.
                                                                             ^^^^^^^^^^^^^^^^^^^^^^ Не сказано, что будет дальше
                            """, """
                            Добрый день, Ирина!

                            Сайт работает на новом сервере. Скорость выросла вдвое.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^ Не сказано, что будет дальше

                            С уважением,
                            Анна
                            """},
                        good = {"""
                            Добрый день, Ирина!

                            Стоимость каталога — 48 000 рублей, в неё входят вёрстка и две правки.

                            Если всё подходит, подтвердите, пожалуйста, до пятницы.
                            """, """
                            Добрый день, Ирина! Макет готов. Второй вариант пришлём завтра до 12:00.
                            """, """
                            Добрый день, Ирина!

                            Сайт работает на новом сервере. От вас ничего не требуется.
                            """, """
                            Ирина, спасибо за сотрудничество!

                            Хороших выходных!
                            """}),
        en =
                @RuleCard.Words(
                        title = "A letter ends with a summary and the next step",
                        why = "Having read it, the client should know what is his to do, what is ours, and by when.",
                        advice =
                                "End with what comes next: what you expect of the client, or what you will do and when.",
                        bad = {"""
                            Hello Irene,

                            The catalogue costs 480 euros, layout and two rounds of changes included.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The letter does not say what comes next
                            """, """
                            Hello Irene, the layout has two colours. The font is the same as before.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The letter does not say what comes next
                            """, """
                            Hello Irene,

                            The site runs on the new server. It is twice as fast.
                                                             ^^^^^^^^^^^^^^^^^^^^ The letter does not say what comes next

                            Kind regards,
                            Anna
                            """},
                        good = {"""
                            Hello Irene,

                            The catalogue costs 480 euros, layout and two rounds of changes included.

                            If this suits you, please confirm by Friday.
                            """, """
                            Hello Irene, the layout is ready. We will send the second one tomorrow by 12:00.
                            """, """
                            Hello Irene,

                            The site runs on the new server. There is nothing you need to do.
                            """, """
                            Irene, thank you for the good work together!

                            Have a nice weekend!
                            """}))
public final class ClosingSummary implements LetterRule {
    private static final Wording OPEN_END =
            new Wording("Не сказано, что будет дальше", "The letter does not say what comes next");
    private static final Wording ADD = new Wording("Добавить следующий шаг", "Add the next step");
    private static final int LAST_SENTENCES = 3;
    private static final int DAYS = 2;

    /** Words that ask for a step, name one, or say that none is needed. */
    private static final PhraseList STEP = PhraseList.of(
            List.of(
                    "пожалуйста",
                    "жду|ждем|ожидаем|ожидаю",
                    "дайте|дай знать",
                    "дайте [нам|мне] добро",
                    "сообщите|напишите|подтвердите|выберите|решите|ответьте|пришлите|проверьте|посмотрите|уточните|позвоните",
                    "согласуйте|утвердите|подпишите|оплатите|заполните|передайте|отправьте|скажите|укажите|назовите",
                    "сообщи|напиши|подтверди|выбери|пришли|проверь|посмотри",
                    "если .. подходит|устраивает|согласны|удобно",
                    "итог|итого|итак|резюме|резюмирую|подытожим|подведем|таким образом",
                    "следующий шаг|этап",
                    "следующим шагом",
                    "дальше|далее",
                    "договорились",
                    "план",
                    "от вас|тебя ничего|потребуется|понадобится|нужно|нужны|нужен",
                    "с вашей стороны",
                    "ничего делать не",
                    "вам останется|остается|нужно|понадобится|потребуется",
                    "приступим|приступаем|начнем|начинаем|пришлем|пришлю|отправим|отправлю|вернемся|вернусь|сообщим|сообщу",
                    "подготовим|подготовлю|сделаем|сделаю|покажем|покажу|напишем|напишу|ответим|отвечу|свяжемся|свяжусь",
                    "позвоним|позвоню|проверим|проверю|исправим|исправлю|передадим|передам|уточним|уточню|учтем|учту",
                    "будем|буду на связи",
                    "буду|будем рады|рад|рада",
                    "обращайтесь|пишите|звоните",
                    "предлагаю|предлагаем",
                    "как только",
                    "после вашего|подтверждения|оплаты|согласования",
                    "please",
                    "let me|us know",
                    "could|can|would|will|may you",
                    "we|i will|shall|can",
                    "we'll|i'll|let's|you'll",
                    "you can|may|need|have",
                    "looking|look forward",
                    "waiting for|your",
                    "next step|steps",
                    "to sum up|summarise|summarize",
                    "in summary|short",
                    "summary",
                    "so to recap",
                    "if .. suits|works|agree|fine|ok|okay|questions|anything",
                    "once|when|after|as [soon] [as] you|your|we|i",
                    "nothing you|for|is|more",
                    "no action",
                    "confirm",
                    "is|are due",
                    "happy|glad to",
                    "feel free",
                    "do not|don't hesitate",
                    "get back to",
                    "from your side",
                    "on your side",
                    "plan is"),
            List.of());

    /** Nothing but thanks and good wishes: the last word of a conversation. */
    private static final PhraseList GRATITUDE = PhraseList.of(
            List.of(
                    "спасибо|благодарю|благодарим|рады|рад|рада|поздравляем|поздравляю|желаем|желаю",
                    "thank|thanks|glad|happy|congratulations|wish|pleasure|enjoy"),
            List.of());

    @Override
    public void read(Reading reading, Remarks remarks) {
        var body = reading.letter().body();
        var kind = reading.draft().kind();
        if (kind != Kind.REPLY && kind != Kind.NEW || body.stream().allMatch(ClosingSummary::isGratitude)) {
            return;
        }
        var last = body.subList(Math.max(0, body.size() - LAST_SENTENCES), body.size());
        if (last.stream().noneMatch(sentence -> namesStep(reading, sentence))) {
            var end = body.getLast();
            remarks.text(end.start(), end.end(), OPEN_END, fix(reading, end));
        }
    }

    private static boolean isGratitude(Sentence sentence) {
        return !GRATITUDE.in(sentence).isEmpty();
    }

    private static boolean namesStep(Reading reading, Sentence sentence) {
        var draft = reading.draft();
        return sentence.asks()
                || !STEP.in(sentence).isEmpty()
                || Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone())
                        .stream()
                        .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }

    private static Fix fix(Reading reading, Sentence last) {
        var day = workday(reading.draft()
                .now()
                .atZone(reading.draft().zone())
                .toLocalDate()
                .plusDays(DAYS));
        var russian = reading.language() == Language.RU;
        var date = day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.of(russian ? "ru" : "en")));
        var step = russian
                ? "Напишите, пожалуйста, до " + date + ", всё ли вам подходит."
                : "Please let us know by " + date + " whether this suits you.";
        return Fix.of(ADD, Edit.insert(last.end(), "\n\n" + step));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
