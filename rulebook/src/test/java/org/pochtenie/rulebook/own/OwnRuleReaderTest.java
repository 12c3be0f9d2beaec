package org.pochtenie.rulebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Weight;

class OwnRuleReaderTest {
    private static final String RIGHT = """
            # Our prices are what they are.
            id: no-discounts
            == ru
            title: О скидках пишет только руководитель
            message: «%s»: скидку обещает руководитель
            phrases:
              ~дать [вам] скидку
              ~сделать скидку
            bad:
              Добрый день! Мы дадим вам скидку в мае.
                              ^^^^^^^^^^^^^^^^ «дадим вам скидку»: скидку обещает руководитель
            good:
              Добрый день! О скидке напишет руководитель.
            """;

    private final OwnRuleReader reader =
            new OwnRuleReader(new Guard(), id -> Rulebook.rule(id).isPresent());

    @Test
    void oneLanguageIsEnough() {
        var read = reader.read(RIGHT);
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.rule()).isNotNull();
        assertThat(read.rule().id()).isEqualTo("no-discounts");
        assertThat(read.rule().card().weight()).isEqualTo(Weight.WARN);
        assertThat(read.rule().card().en().title()).isEqualTo("О скидках пишет только руководитель");
        assertThat(OwnRuleReader.known(RIGHT)).isNotNull();
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertThat(mistakes("""
                id: No Discounts
                wieght: stop
                == de
                == ru
                titel: О скидках
                message: нельзя
                message: нельзя
                lost line
                phrases:
                  [может]
                """))
                .containsExactly(
                        "1: The field “title” is missing",
                        "1: A rule's name is in small letters with hyphens: no-discounts",
                        "2: There is no field “wieght” here. Did you mean “weight”?",
                        "3: Parts are “== ru” and “== en”, not “de”",
                        "5: There is no field “titel” here. Did you mean “title”?",
                        "7: The field “message” is there already",
                        "8: This is neither a field “name: value” nor a line indented by two spaces",
                        "10: The phrase “[может]” has no word to look for",
                        "10: The field “bad” is missing",
                        "10: The field “good” is missing");
    }

    @Test
    void examplesAreExecuted() {
        assertThat(mistakes(RIGHT.replace("Мы дадим вам", "Мы возьмём вам")))
                .singleElement()
                .asString()
                .startsWith("10: The bad example expects: [возьмём вам ски");
        assertThat(mistakes(RIGHT.replace("О скидке напишет руководитель", "Сделаем скидку")))
                .containsExactly(
                        "13: A good example, and yet the rule says: [Сделаем скидку] «Сделаем скидку»: скидку обещает руководитель");
        assertThat(mistakes(RIGHT.replaceAll("(?m)^ +\\^.*\n", "")))
                .containsExactly("10: A bad example needs a line with ^^^ and the remark's words under the mistake");
        assertThat(mistakes(RIGHT.replace("  Добрый день! О", "  @now never\n  Добрый день! О")))
                .singleElement()
                .asString()
                .startsWith("13: The example cannot be read: ");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThat(mistakes(RIGHT.replace("no-discounts", "greeting")))
                .containsExactly("2: There is a rule “greeting” already, name yours otherwise");
        assertThat(mistakes(RIGHT.replace("== ru\n", "weight: loud\n== ru\n")))
                .containsExactly("3: The rule cannot be read: A weight is stop, warn or hint, not loud");
    }

    private List<String> mistakes(String text) {
        return reader.read(text).mistakes().stream()
                .map(mistake -> mistake.line() + ": " + mistake.message().en())
                .toList();
    }
}
