package org.pochtenie.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.grammar.BrokenRules;
import org.pochtenie.rulebook.grammar.GrammarStage;
import org.pochtenie.rulebook.grammar.GrammarState;
import org.pochtenie.rulebook.grammar.Paragraph;
import org.pochtenie.rulebook.grammar.Slip;
import org.pochtenie.rulebook.text.Language;

class GrammarStageTest {
    private static final GrammarStage STAGE = GrammarStage.found();
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String OWN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules lang="ru">
              <category id="HOUSE" name="Наши правила">
                <rule id="MAKET" name="Макет, а не дизайн">
                  <pattern><token inflected="yes">дизайн</token></pattern>
                  <message>У нас говорят <suggestion>макет</suggestion>.</message>
                  <example correction="макет">Высылаем <marker>дизайн</marker> каталога.</example>
                  <example>Высылаем макет каталога.</example>
                </rule>
              </category>
            </rules>
            """;

    /** Wherever it is told to stop, it stops; what it has found so far is nobody's last word. */
    @Test
    void whatIsBrokenOffFailsNobody() {
        var grammar = new EnglishGrammar().open();
        for (int most = 0; most < 12; most++) {
            var asked = new AtomicInteger();
            int until = most;
            assertThatNoException()
                    .isThrownBy(() -> grammar.read(
                            "He go to school. She go too. We have sent the the file. Tell us when its ready.",
                            List.of(),
                            () -> asked.incrementAndGet() > until));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU | Согласно договора мы пришлём смету.            | Согласно договора",
                "RU | Мы рады что вы согласны.                       | рады что",
                "RU | В виду этого оплатите счёт до среды.           | В виду",
                "EN | He go to school every day.                     | go",
                "EN | We have sent you the the file.                 | the the",
                "EN | Please tell us when its ready.                 | its"
            })
    void whatIsWrongIsFound(Language language, String text, String words) {
        assertThat(read(STAGE, language, text))
                .extracting(slip -> text.substring(slip.start(), slip.end()))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU | согласно вашему договору пришлём смету и счёт",
                "RU | Спасибо, что посмотрели так быстро: макет (второй) уже у печатника Кржижановского.",
                "RU | «Ветка»-2 стоит 48 000 ₽ за 1000 шт., доставка — 1 500 ₽",
                "EN | price of the second lot, incl. delivery",
                "EN | Thank you for the quick answer - the layout (second one) is at the printer's."
            })
    void goodWordsAreLeftAlone(Language language, String text) {
        assertThat(read(STAGE, language, text)).isEmpty();
    }

    @Test
    void manyThreadsReadAtOnceAndAgree() throws InterruptedException, ExecutionException {
        var stage = GrammarStage.found();
        read(stage, Language.RU, "Высылаем смету.");
        var tasks = new ArrayList<Callable<List<Slip>>>();
        for (int i = 0; i < 40; i++) {
            var text = "Согласно договора мы пришлём " + i + " копий.";
            tasks.add(() -> read(stage, Language.RU, text));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var slips : threads.invokeAll(tasks)) {
                assertThat(slips.get()).extracting(Slip::suggestions).containsExactly(List.of("Согласно договору"));
            }
        }
    }

    @Test
    void theFirmsOwnRulesAreAsked() throws BrokenRules {
        var stage = GrammarStage.found();
        assertThat(stage.withRules(OWN).ids()).containsExactly("MAKET");
        var text = "Добрый день. Во вторник пришлём вам дизайна два.";
        assertThat(read(stage, Language.RU, text))
                .extracting(slip -> text.substring(slip.start(), slip.end()), Slip::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("дизайна", "У нас говорят макет."));
        stage.use(List.of());
        assertThat(read(stage, Language.RU, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lang=\"ru\"                 | lang=\"tlh\"                 | 1 | must begin with",
                "<pattern>                   | <patern>                     | 5 | patern",
                "</category>                 | </kategory>                  | 10 | category",
                "inflected=\"yes\"           | inflected=\"maybe\"          | 5 | maybe",
                "<marker>дизайн</marker>     | <marker>макет</marker>       | 4 | finds nothing in its own example",
                "<example>Высылаем макет     | <example>Высылаем дизайн     | 4 | finds a mistake in its good example",
                "<rules lang=\"ru\">         | <!DOCTYPE rules><rules lang=\"ru\"> | 2 | DOCTYPE"
            })
    void aBrokenFileIsRefusedWithTheReason(String words, String instead, int line, String reason) {
        assertThatThrownBy(() -> STAGE.rules(OWN.replace(words, instead)))
                .isInstanceOfSatisfying(
                        BrokenRules.class, broken -> assertThat(broken.line()).isEqualTo(line))
                .hasMessageContaining(reason);
    }

    private static List<Slip> read(GrammarStage stage, Language language, String text) {
        var found = stage.await(List.of(new Paragraph(language, text)), LONG);
        assertThat(found.state()).isEqualTo(GrammarState.READY);
        return found.slips().getFirst();
    }
}
