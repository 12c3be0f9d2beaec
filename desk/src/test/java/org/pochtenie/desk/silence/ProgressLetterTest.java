package org.pochtenie.desk.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.desk.draft.DraftText;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.silence.WorkSoFar.Done;
import org.pochtenie.desk.silence.WorkSoFar.Underway;
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
import org.pochtenie.rulebook.duty.ResultDay;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.pochtenie.rulebook.text.Language;

/** Whatever was done or is in hand, the guard has nothing against the letter that tells of it. */
class ProgressLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final ResultDay RESULT =
            new ResultDay(LocalDate.ofInstant(NOW, ZONE), WorkingCalendar.ROUND_THE_CLOCK);
    private static final Guard GUARD = new Guard();
    private static final Texts TEXTS = new Texts();

    static Stream<Arguments> letters() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                Arguments.of(language, form, done(language, form), underway(language, form)),
                                Arguments.of(
                                        language,
                                        form,
                                        done(language, form).subList(0, 1),
                                        underway(language, form).subList(0, 1)),
                                Arguments.of(language, form, List.of(), underway(language, form)),
                                Arguments.of(
                                        language,
                                        form,
                                        List.of(),
                                        underway(language, form).subList(1, 2)))));
    }

    private static List<Done> done(Language language, Form form) {
        var you = form == Form.FORMAL ? "вам" : "тебе";
        var at = NOW.minusSeconds(90_000);
        return language == Language.RU
                ? List.of(
                        new Done("note", "сверстали первые 12 страниц.", at),
                        new Done("promise", "пришлём " + you + " смету", at),
                        new Done("task", "Съёмка для каталога", at),
                        new Done("result", "макет обложки", at))
                : List.of(
                        new Done("note", "the first 12 pages are laid out.", at),
                        new Done("promise", "we will send you the estimate", at),
                        new Done("task", "Photographs for the catalogue", at),
                        new Done("result", "cover layout", at));
    }

    private static List<Underway> underway(Language language, Form form) {
        var you = form == Form.FORMAL ? "вам" : "тебе";
        var due = Instant.parse("2026-11-25T15:00:00Z");
        return language == Language.RU
                ? List.of(
                        new Underway("task", "Вёрстка каталога", null, LocalDate.of(2026, 11, 27), 40),
                        new Underway("promise", "пришлём " + you + " макет обложки", due, null, null),
                        new Underway("task", "Перевод на английский", null, null, null),
                        new Underway("result", "текст обложки", null, null, null))
                : List.of(
                        new Underway("task", "Layout of the catalogue", null, LocalDate.of(2026, 11, 27), 40),
                        new Underway("promise", "we will send you the cover layout", due, null, null),
                        new Underway("task", "Translation into Russian", null, null, null),
                        new Underway("result", "cover text", null, null, null));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void passes_the_guard(Language language, Form form, List<Done> done, List<Underway> underway) {
        var anna = new Person(language == Language.RU ? "Анна Лебедева" : "Anna Lebed", "hello@studio.example");
        var marina = new Person(language == Language.RU ? "Марина Кольцова" : "Mary Smith", "marina@kontur.example");
        var greeting = Slots.of(language, marina.name(), NOW.atZone(ZONE)).getOrDefault("greeting", "");
        var html = new ProgressLetter(TEXTS, language, form, ZONE, RESULT)
                .html(greeting, language == Language.RU ? "Каталог" : "Catalogue", new WhatToTell(done, underway));
        var text = DraftText.of(html).text();
        var draft = new Draft(
                Kind.REPLY, anna, List.of(marina), List.of(), "Re: Site", text, List.of(), language, NOW, ZONE);
        var profile = Profile.standard().withForm(form);
        var verdict = GUARD.read(draft, new ConversationSoFar(List.of(), Client.of(marina), "Site"), profile);
        assertThat(verdict.remarks().stream().filter(remark -> remark.weight().atLeast(Weight.WARN)))
                .as(text)
                .extracting(Remark::rule, Remark::words)
                .isEmpty();
    }
}
