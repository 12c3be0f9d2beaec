package org.pochtenie.desk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.rulebook.Client;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;

class TemplatesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Guard GUARD = new Guard();

    static Stream<Template> shipped() {
        var templates = new Templates();
        return Stream.of("ru", "en").flatMap(language -> templates.in(language).stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_template_passes_the_guard(Template template) {
        var language = template.language().equals("ru") ? Language.RU : Language.EN;
        var anna = new Person(language == Language.RU ? "Анна Лебедева" : "Anna Lebed", "hello@studio.example");
        var marina = new Person(language == Language.RU ? "Марина Кольцова" : "Mary Smith", "marina@kontur.example");
        var asks = language == Language.RU
                ? "Здравствуйте! Сколько стоит сайт? Когда будет готово?"
                : "Hello! How much is the site? When will it be ready?";
        var before = new Said(
                Direction.IN, marina, List.of(anna), List.of(), NOW.minusSeconds(3600), "Site", asks, List.of());
        // An acknowledgement answers open questions; the other letters begin where nothing is asked.
        var letters = template.id().equals("received") ? List.of(before) : List.<Said>of();
        var filled = template.filled(Slots.of(language, marina.name(), NOW.atZone(ZONE)))
                .replaceAll(
                        "\\[(дата|date|новая дата|new date|прежняя дата|old date)]",
                        language == Language.RU ? "25 ноября" : "November 25");
        var draft = new Draft(
                Kind.REPLY, anna, List.of(marina), List.of(), "Re: Site", filled, List.of(), language, NOW, ZONE);
        var verdict = GUARD.read(draft, new ConversationSoFar(letters, Client.of(marina), "Site"), Profile.standard());
        var holes = Pattern.compile("\\[[^]]+]").matcher(filled).results().map(MatchResult::group);
        assertThat(verdict.remarks().stream().filter(remark -> remark.weight().atLeast(Weight.WARN)))
                .as("nothing but what its author has to fill in, and all of that")
                .extracting(Remark::rule, Remark::words)
                .containsExactlyElementsOf(
                        holes.map(words -> tuple("clear-wording", words)).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_slot_has_its_filling(Template template) {
        var language = template.language().equals("ru") ? Language.RU : Language.EN;
        assertThat(template.html(Slots.of(language, "", NOW.atZone(ZONE))))
                .doesNotContain("{")
                .contains("<p>");
    }
}
