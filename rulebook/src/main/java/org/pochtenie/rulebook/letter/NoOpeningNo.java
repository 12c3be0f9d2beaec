package org.pochtenie.rulebook.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;
import org.pochtenie.rulebook.text.Sentence;

/** A reply whose first word after the greeting is "No". */
@RuleCard(
        id = "no-opening-no",
        weight = Weight.WARN,
        seeds = "S0 psych. 3",
        ru =
                @RuleCard.Words(
                        title = "Ответ не начинается с «нет»",
                        why =
                                "«Нет» в начале обижает раньше, чем клиент дочитает до причины. Отказать можно и с другого "
                                        + "слова: сначала сказать, что возможно.",
                        advice =
                                "Начните с того, что возможно: «не совсем с вами согласны», «может, сделаем по-другому?»",
                        bad = {"""
                            Добрый день, Ирина!

                            Нет, к пятнице мы не успеем.
                            ^^^ Ответ начинается с «нет»
                            """, """
                            Нет. Скидка уже учтена.
                            ^^^ Ответ начинается с «нет»
                            """, """
                            Здравствуйте, Ирина! Увы, нет, такого формата у нас не делают.
                                                 ^^^^^^^^ Ответ начинается с «нет»
                            """},
                        good = {"""
                            Добрый день, Ирина!

                            Нет проблем, пришлём макет сегодня.
                            """, """
                            Добрый день, Ирина!

                            К пятнице не успеем, а к понедельнику 12:00 текст будет готов.
                            """, """
                            Добрый день, Ирина!

                            > Можно ли заплатить картой?
                            Да. Комиссии нет, счёт приложен.
                            """, """
                            Добрый день! Нет ли у вас чертежа в другом формате?
                            """}),
        en =
                @RuleCard.Words(
                        title = "A reply does not begin with “No”",
                        why =
                                "A “No” in the first place hurts before the client has read the reason. A refusal can begin with "
                                        + "another word: say first what is possible.",
                        advice =
                                "Begin with what is possible: “we see it a little differently”, “could we do it another way?”",
                        bad = {"""
                            Good morning, Irene!

                            No, we will not make it by Friday.
                            ^^ The reply begins with “no”
                            """, """
                            Hi Irene, no, the discount is included already.
                                      ^^ The reply begins with “no”
                            """, """
                            Dear Ms Sharp,

                            Unfortunately no. The format is not supported.
                            ^^^^^^^^^^^^^^^^ The reply begins with “no”
                            """},
                        good = {"""
                            Hi Irene,

                            No problem, the layout will be with you today.
                            """, """
                            Hi Irene,

                            No later than Monday noon the text will be ready.
                            """, """
                            Good morning, Irene!

                            We can have it ready by Monday noon. Will that do?
                            """}))
public final class NoOpeningNo implements LetterRule {
    private static final Wording OPENS = new Wording("Ответ начинается с «нет»", "The reply begins with “no”");
    private static final Wording SOFTER = new Wording("Начать мягче: «%s»", "Begin softer: “%s”");

    private static final PhraseList NO = PhraseList.of(
            List.of(
                    "< [к|увы|боюсь] [сожалению] [,] [что] [конечно|увы] [,] [же] нет ,|.|!|:|-|–|—",
                    "< [к|увы] [сожалению] [,] [конечно] [,] нет >",
                    "< [unfortunately|sorry|alas|oh] [,] [i'm] [afraid] [,] no|nope ,|.|!|:|-|–|—|;",
                    "< [unfortunately|sorry|alas] [,] no >",
                    "< no we|i|it|that|there|you|this|they can't|cannot|won't|don't|didn't|isn't|will|do|is|are|can|could"),
            List.of("нет , нет", "no , no"));

    @Override
    public void read(Reading reading, Remarks remarks) {
        var body = reading.letter().body();
        if (body.isEmpty() || reading.draft().kind() != Kind.REPLY || answersBelowQuote(reading, body.getFirst())) {
            return;
        }
        for (var found : NO.in(body.getFirst())) {
            int end = endOfNo(reading.draft().text(), body.getFirst(), found.end());
            remarks.text(found.start(), end, OPENS, fix(reading, body.getFirst(), end));
        }
    }

    /** The mark after the word is not part of it. */
    private static int endOfNo(String text, Sentence sentence, int end) {
        for (var token : sentence.tokens()) {
            if (token.end() <= end && (token.is("нет") || token.is("no") || token.is("nope"))) {
                return token.end();
            }
        }
        throw new IllegalStateException("No “no” in " + text.substring(sentence.start(), sentence.end()));
    }

    /** Under a quoted question "no" is a plain answer and not the letter's opening. */
    private static boolean answersBelowQuote(Reading reading, Sentence first) {
        return reading.letter().blocks().stream()
                .anyMatch(block ->
                        block.zone() == org.pochtenie.rulebook.text.Zone.QUOTED && block.start() < first.start());
    }

    private static @Nullable Fix fix(Reading reading, Sentence sentence, int end) {
        var text = reading.draft().text();
        int rest = end;
        while (rest < sentence.end() && ",.!:;-–—".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        if (rest == sentence.end() || text.charAt(end) != ',') {
            return null;
        }
        var softer = reading.language() == org.pochtenie.rulebook.text.Language.RU ? "Не совсем так:" : "Not quite:";
        return Fix.of(SOFTER.with(softer), new Edit.Replace(sentence.start(), rest, softer));
    }
}
