package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.lexicon.Lexicon;
import org.pochtenie.rulebook.lexicon.Spellcheck;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;

class SpellcheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пришлём какой то макет.            | какой то",
                "Не смотря на задержку успеем.      | Не смотря на",
                "Мы учавствовали в выставке.        | учавствовали",
                "В приложении дагавор и акт.        | дагавор",
                "Так-как срок прошёл, звоним.       | Так-как",
                "You could of asked us.             | could of",
                "We recieved the file yesterday.    | recieved"
            })
    void whatIsWrongIsFound(String text, String words) {
        assertThat(wrong(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сделаем видеорепортаж и мини-презентацию для пяти-семи гостей.",
                "Кто-то из наших отдаст красно-белый полупрозрачный пакет.",
                "Тот, кто был против, остался дома; где то письмо, мы не знаем.",
                "Как то, так и другое подходит.",
                "The multi-page leaflet is reprinted and resent.",
                "They're the customers' files."
            })
    void goodWordsAreLeftAlone(String text) {
        assertThat(wrong(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "дагавор    | договор",
                "незнаю     | не знаю",
                "Тоесть     | То есть",
                "ктобы      | кто бы",
                "учавствуем | участвуем",
                "нравяться  | нравятся",
                "оооочень   | очень",
                "преготовим | приготовим",
                "рассписание | расписание",
                "recieved   | received",
                "alot       | a lot",
                "tommorow   | tomorrow",
                "seperately | separately"
            })
    void theLikeliestIsSuggestedFirst(String word, String meant) {
        assertThat(lexicon(word).suggestions(word)).startsWith(meant);
    }

    private static List<String> wrong(String text) {
        var spellcheck = new Spellcheck(lexicon(text), Language.of(text, Language.RU));
        return LetterText.of(text, Guards.LEXICONS.lemmas()).blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> spellcheck.in(text, sentence, false).stream())
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    private static Lexicon lexicon(String text) {
        return Objects.requireNonNull(Guards.LEXICONS.of(Language.of(text, Language.RU)));
    }
}
