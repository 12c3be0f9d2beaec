package org.pochtenie.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.desk.draft.DraftText;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;

/** The letter with the results of a talk is read by the real guard, and by the desk itself when it was sent. */
class SummaryLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Guard GUARD = new Guard().awaitLanguage();
    private static final String LINK = "https://desk.studio.example/c/Zk3vQ9aLr2";

    private static final Noted RUSSIAN = new Noted(
            "Каталог делаем на 48 страниц\nПечатаем 500 штук на бумаге 130 г",
            "Пришлём макет обложки до 27 ноября, 12:00\n2. Пришлём смету на печать до 25 ноября",
            "- Пришлёте логотип до 25 ноября",
            "Нужен ли английский вариант каталога?");

    private static final Noted ENGLISH = new Noted(
            "The catalogue has 48 pages\nWe print 500 copies on 130 g paper",
            "We send the cover by November 27, 12:00\n2. We send the price of printing by November 25",
            "- You send the logo by November 25",
            "Do you need a Russian version of the catalogue?");

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of(Language.RU, Form.FORMAL, Talk.Kind.CALL, LINK),
                Arguments.of(Language.RU, Form.FORMAL, Talk.Kind.MEETING, ""),
                Arguments.of(Language.RU, Form.FAMILIAR, Talk.Kind.CHAT, LINK),
                Arguments.of(Language.EN, Form.FORMAL, Talk.Kind.CALL, LINK),
                Arguments.of(Language.EN, Form.FORMAL, Talk.Kind.MEETING, ""),
                Arguments.of(Language.EN, Form.FAMILIAR, Talk.Kind.CHAT, LINK));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_guard_lets_it_pass(Language language, Form form, Talk.Kind kind, String link) {
        var talk = talk(language, kind);
        var letter = new SummaryLetter(new Texts(), language, form);
        var text = text(letter, talk, language, link);
        var russian = language == Language.RU;
        var anna = new Person(russian ? "Анна Лебедева" : "Anna Lebed", "hello@studio.example");
        var marina = new Person(russian ? "Марина Кольцова" : "Mary Smith", "marina@kontur.example");
        var subject = letter.subject(talk, talk.held().atZone(ZONE));
        var signed = text + (russian ? "\n\n--\nАнна Лебедева, редактор" : "\n\n--\nAnna Lebed, editor");
        var draft = new Draft(Kind.NEW, anna, List.of(marina), List.of(), subject, signed, List.of(), null, NOW, ZONE);
        var verdict = GUARD.read(
                draft, new ConversationSoFar(List.of(), Client.of(marina).with(form), ""), Profile.standard());
        assertThat(verdict.remarks().stream().filter(remark -> remark.weight().atLeast(Weight.WARN)))
                .as(text)
                .extracting(Remark::rule, Remark::words)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void what_it_says_is_read_again(Language language, Form form, Talk.Kind kind, String link) {
        var talk = talk(language, kind);
        var letter = new SummaryLetter(new Texts(), language, form);
        assertThat(letter.read(text(letter, talk, language, link), Results.NONE))
                .isEqualTo(talk.noted().results());
        assertThat(letter.read("…", talk.noted().results()))
                .as("a letter without headings leaves what was noted")
                .isEqualTo(talk.noted().results());
    }

    private static String text(SummaryLetter letter, Talk talk, Language language, String link) {
        var russian = language == Language.RU;
        var held = talk.held().atZone(ZONE);
        var greeting = Slots.of(language, russian ? "Марина Кольцова" : "Mary Smith", NOW.atZone(ZONE))
                .get("greeting");
        var until = russian ? "до 24 ноября, 12:00" : "by November 24, 12:00";
        return DraftText.of(letter.html(talk, held, greeting, link, until)).text();
    }

    private static Talk talk(Language language, Talk.Kind kind) {
        var russian = language == Language.RU;
        return new Talk(
                1,
                kind,
                NOW.minusSeconds(600),
                new With(russian ? "Марина Кольцова" : "Mary Smith", null, null),
                null,
                russian ? "Сроки каталога" : "Dates of the catalogue",
                russian ? RUSSIAN : ENGLISH,
                1,
                NOW,
                Talk.State.OWED,
                Outcome.NONE);
    }
}
