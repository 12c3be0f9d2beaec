package org.pochtenie.rulebook.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Asked;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;

/** Which questions a draft answers, and in which words. */
class CoverageTest {
    private static final Lexicons LEXICONS = Lexicons.loading().await();
    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    @Test
    void aDeletedAnswerIsMissed() {
        var asked = "Сколько стоит аренда зала? Можно ли прийти с собакой? Когда надо внести предоплату?";
        var price = "Аренда зала стоит 18 000 рублей за вечер.";
        var dog = "С собакой можно, для неё есть вольер во дворе.";
        var pay = "Предоплату надо внести до 3 декабря.";
        assertThat(states(asked, letter(price, dog, pay))).containsOnly(State.ANSWERED);
        assertThat(states(asked, letter(dog, pay))).containsExactly(State.MISSED, State.ANSWERED, State.ANSWERED);
        assertThat(states(asked, letter(price, pay))).containsExactly(State.ANSWERED, State.MISSED, State.ANSWERED);
        assertThat(states(asked, letter(price, dog))).containsExactly(State.ANSWERED, State.ANSWERED, State.MISSED);
    }

    @Test
    void answersInAnotherOrderAreFoundWhereTheyStand() {
        var asked = "Who repairs the boiler? Do you work on Sundays?";
        var text =
                "Hello Irene,\n\nWe do not work on Sundays.\n\nMr Hale repairs the boiler himself.\n\nKind regards,\nAnn";
        var coverage = coverage(asked, text);
        assertThat(coverage).extracting(Coverage::state).containsOnly(State.ANSWERED);
        assertThat(words(coverage.getFirst(), text)).startsWith("Mr Hale");
        assertThat(words(coverage.getLast(), text)).startsWith("We do not work");
    }

    /** Numbers of items, and questions repeated above, tell what no word tells. */
    @Test
    void theFormOfTheAnswersHelps() {
        var asked = "What would six chairs be? Do they stack? And the colour?";
        var text =
                "Hello Irene,\n\n1. £240 together.\n2. They do, ten high.\n3. Walnut or white, as you like.\n\nBest,\nAnn";
        assertThat(states(asked, text)).containsOnly(State.ANSWERED);
        var quoted =
                "Добрый день, Ирина!\n\n> Можно ли оплатить картой?\nДа, любой.\n\n> Кто приедет на замер?\nОлег, в десять.";
        assertThat(states("Можно ли оплатить картой? Кто приедет на замер?", quoted))
                .containsOnly(State.ANSWERED);
    }

    /** A question that wants two things is answered when it got both. */
    @Test
    void aQuestionForTwoThingsWantsTwoAnswers() {
        var asked = "Сообщите, пожалуйста, стоимость и срок ремонта.";
        var parts = Parts.of(Questions.in(asked).getFirst(), Language.RU);
        assertThat(parts).hasSize(2);
        assertThat(states(asked, letter("Ремонт стоит 12 000 рублей.", "Срок ремонта пять рабочих дней.")))
                .containsOnly(State.ANSWERED);
        assertThat(Parts.of(Questions.in("Can you come on Monday?").getFirst(), Language.EN))
                .hasSize(1);
    }

    @Test
    void whatIsPromisedIsPutOff() {
        var asked = "Сколько стоит касса? Когда её привезут?";
        var text = letter("Касса стоит 21 000 рублей.", "О дне доставки отвечу завтра до 12:00.");
        assertThat(states(asked, text)).containsExactly(State.ANSWERED, State.DEFERRED);
    }

    /** Words of one field: neither is the other's form. */
    @Test
    void wordsBelongToFields() {
        var russian = Fields.of(Language.RU);
        assertThat(shared(russian.of(List.of("стоить")), russian.of(List.of("рубль"))))
                .isTrue();
        assertThat(shared(russian.of(List.of("стоить")), russian.of(List.of("собака"))))
                .isFalse();
        var english = Fields.of(Language.EN);
        assertThat(shared(english.of(List.of("ship")), english.of(List.of("courier"))))
                .isTrue();
        assertThat(english.of(List.of("qwzx"))).isEmpty();
    }

    @Test
    void withoutAnyWordsEverythingIsMissed() {
        assertThat(states("Сколько стоит касса?", "Добрый день, Ирина!\n\nС уважением,\nАнна"))
                .containsOnly(State.MISSED);
        assertThat(coverage("Спасибо, всё получили.", letter("Рады помочь."))).isEmpty();
    }

    private static boolean shared(int[] one, int[] other) {
        return IntStream.of(one).anyMatch(field -> IntStream.of(other).anyMatch(second -> second == field));
    }

    private static String letter(String... answers) {
        return "Добрый день, Ирина!\n\n" + String.join("\n\n", answers)
                + "\n\nПодтвердите, пожалуйста, до вторника.\n\nС уважением,\nАнна Белова";
    }

    private static List<State> states(String asked, String text) {
        return coverage(asked, text).stream().map(Coverage::state).toList();
    }

    private static String words(Coverage one, String text) {
        return text.substring(one.start(), one.end());
    }

    private static List<Coverage> coverage(String asked, String text) {
        var open = Questions.in(asked).stream()
                .map(question -> new Asked(question.text(), question, false))
                .toList();
        var language = Language.of(text, Language.RU);
        return Answers.to(open, LetterText.of(text, LEXICONS.lemmas()), language, LEXICONS, NOW, ZONE);
    }
}
