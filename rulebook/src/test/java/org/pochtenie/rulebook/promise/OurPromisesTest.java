package org.pochtenie.rulebook.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.LetterText;

/** What a new promise is held against. */
class OurPromisesTest {
    private static final Lexicons LEXICONS = Lexicons.loading().await();
    private static final Guard GUARD = new Guard(
            Rulebook.rules().stream()
                    .filter(rule -> rule.id().equals("realistic-promise"))
                    .toList(),
            LEXICONS);
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final OurPromises.Open LAYOUT =
            new OurPromises.Open("1", "Пришлём макет главной страницы", Instant.parse("2026-11-25T15:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Макет главной страницы пришлём до пятницы, 27 ноября, 12:00. | Раньше вы назвали другой срок: «Пришлём макет главной страницы» до 25 ноября
                    Макет будет готов 27 ноября к 12:00. | Раньше вы назвали другой срок: «Пришлём макет главной страницы» до 25 ноября
                    Макет главной страницы пришлём до вторника, 24 ноября, 12:00. | ''
                    Макет главной страницы пришлём 25 ноября к 18:00. | ''
                    Макет задерживается: пришлём его до 27 ноября, 12:00. | ''
                    Договор пришлём до пятницы, 27 ноября, 12:00. | ''
                    """)
    void another_date_for_the_same_thing(String text, String remark) {
        assertThat(said(text, new OurPromises(List.of(LAYOUT), List.of(), List.of())))
                .isEqualTo(remark);
    }

    @ParameterizedTest(name = "{0} of {1} days: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    5 | 8 | Смету пришлём в пятницу, 27 ноября, к 12:00. | Обычно это занимает у нас 8 дней, а обещаете за 4
                    5 | 1 | Смету пришлём сегодня к 13:00. | Обычно это занимает у нас 24 часа, а обещаете за 2
                    4 | 8 | Смету пришлём в пятницу, 27 ноября, к 12:00. | ''
                    5 | 5 | Смету пришлём в пятницу, 27 ноября, к 12:00. | ''
                    """)
    void sooner_than_usual(int cases, int days, String text, String remark) {
        var past = IntStream.range(0, cases)
                .mapToObj(n -> new OurPromises.Past("Подготовим смету", false, Duration.ofDays(days)))
                .toList();
        assertThat(said(text, new OurPromises(List.of(), past, List.of()))).isEqualTo(remark);
    }

    @Test
    void of_other_things_only_those_of_the_same_client_count() {
        var others = Collections.nCopies(5, new OurPromises.Past("Сверстаем буклет", false, Duration.ofDays(9)));
        var his = Collections.nCopies(5, new OurPromises.Past("Сверстаем буклет", true, Duration.ofDays(9)));
        var text = "Смету пришлём в пятницу, 27 ноября, к 12:00.";
        assertThat(said(text, new OurPromises(List.of(), others, List.of()))).isEmpty();
        assertThat(said(text, new OurPromises(List.of(), his, List.of()))).contains("9 дней");
    }

    @Test
    void a_full_day() {
        var dues = Collections.nCopies(5, Instant.parse("2026-11-27T10:00:00Z"));
        var text = "Смету пришлём в пятницу, 27 ноября, к 12:00.";
        assertThat(said(text, new OurPromises(List.of(), List.of(), dues)))
                .isEqualTo("На этот день обещано уже много: 5");
        assertThat(said(text, new OurPromises(List.of(), List.of(), dues.subList(0, 4))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Марина, добрый день! Макет во вложении. | true
                    Марина, добрый день! Отправляем вам макет главной страницы. | true
                    Марина, добрый день! Макет готов, посмотрите. | true
                    Марина, добрый день! Макет ещё не готов. | false
                    Марина, добрый день! Макет будет готов завтра. | false
                    Марина, добрый день! Договор во вложении. | false
                    Марина, добрый день! Как вам макет? | false
                    """)
    void a_letter_says_what_is_done(String text, boolean done) {
        var letter = LetterText.of(text, LEXICONS.lemmas());
        assertThat(DoneWords.of(letter).tell(LAYOUT.what(), LEXICONS)).isEqualTo(done);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Hello Irene, the estimate is attached. | true
                    Hello Irene, here is the estimate. | true
                    Hello Irene, the estimate is not ready yet. | false
                    Hello Irene, the contract is attached. | false
                    """)
    void in_english_too(String text, boolean done) {
        var letter = LetterText.of(text, LEXICONS.lemmas());
        assertThat(DoneWords.of(letter).tell("We will send the estimate", LEXICONS))
                .isEqualTo(done);
    }

    private static String said(String text, OurPromises ours) {
        var anna = new Person("Анна", "anna@studio.example");
        var marina = new Person("Марина", "marina@kontur.example");
        var whole = "Марина, добрый день!\n\n" + text;
        var draft = new Draft(
                Kind.REPLY,
                anna,
                List.of(marina),
                List.of(),
                "Сайт",
                whole,
                List.of(),
                null,
                MONDAY,
                ZoneId.of("Europe/Moscow"));
        var so = new ConversationSoFar(List.of(), Client.of(marina), "Сайт", List.of(), Known.NONE.with(ours));
        return GUARD.read(draft, so, Profile.standard()).remarks().stream()
                .map(Remark::message)
                .map(words -> words.in(java.util.Locale.of("ru")))
                .findFirst()
                .orElse("");
    }
}
