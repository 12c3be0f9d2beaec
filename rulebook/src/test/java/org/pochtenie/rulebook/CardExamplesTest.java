package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pochtenie.rulebook.rule.Example;
import org.pochtenie.rulebook.rule.ExampleReader;
import org.pochtenie.rulebook.rule.Rule;
import org.pochtenie.rulebook.text.Language;

/** Every example on a card is executed: the bad ones are spoken about in the words expected, the good ones are not. */
class CardExamplesTest {
    private static final int AT_LEAST = 3;

    @TestFactory
    Stream<DynamicContainer> everyCard() {
        return Rulebook.rules().stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        Stream.of(Language.values()).flatMap(language -> examples(rule, language).stream())));
    }

    private static List<DynamicTest> examples(Rule rule, Language language) {
        var words = rule.card().words(language);
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest(language + " has enough examples", () -> {
            assertThat(words.bad()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            assertThat(words.good()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        }));
        for (var notation : words.bad()) {
            tests.add(dynamicTest(language + " bad: " + firstLine(notation), () -> {
                var example = ExampleReader.read(notation, language);
                assertThat(example.expected())
                        .as("carets and message in\n" + notation)
                        .isNotEmpty();
                assertThat(said(rule, example, language)).isEqualTo(expected(example));
            }));
        }
        for (var notation : words.good()) {
            tests.add(dynamicTest(language + " good: " + firstLine(notation), () -> {
                var example = ExampleReader.read(notation, language);
                assertThat(example.expected())
                        .as("a good example expects nothing")
                        .isEmpty();
                assertThat(said(rule, example, language)).isEmpty();
            }));
        }
        return tests;
    }

    private static String firstLine(String notation) {
        return notation.lines()
                .filter(line -> !line.startsWith("@") && !line.startsWith("|"))
                .findFirst()
                .orElse("");
    }

    private static String said(Rule rule, Example example, Language language) {
        var said = new StringBuilder();
        for (var remark : Guards.of(rule)
                .read(example.draft(), example.conversation(), Profile.standard())
                .remarks()) {
            said.append(words(example, remark.place(), remark.start(), remark.end()))
                    .append(remark.message().in(language.locale()))
                    .append('\n');
        }
        return said.toString();
    }

    private static String expected(Example example) {
        var expected = new StringBuilder();
        for (var remark : example.expected()) {
            expected.append(words(example, remark.place(), remark.start(), remark.end()))
                    .append(remark.message())
                    .append('\n');
        }
        return expected.toString();
    }

    /** The underlined words with their offset; nothing for a remark without a place of its own. */
    private static String words(Example example, @org.jspecify.annotations.Nullable Place place, int start, int end) {
        if (place == Place.TEXT && end > start) {
            return start + " [" + example.draft().text().substring(start, end) + "] ";
        }
        return place == Place.SUBJECT && end > start
                ? "subject [" + example.draft().subject().substring(start, end) + "] "
                : "";
    }
}
