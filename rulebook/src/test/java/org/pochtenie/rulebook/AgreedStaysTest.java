package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pochtenie.rulebook.agreement.Agreed;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;

/** Sentences held against agreements: said otherwise, or nearly so. */
class AgreedStaysTest {
    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final Guard GUARD = new Guard(
            List.of(Rulebook.rule("agreed-stays").orElseThrow()),
            Lexicons.loading().await());

    private record Case(boolean otherwise, String agreed, String said) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void said_otherwise_or_not(Language language) {
        var wrong = new ArrayList<String>();
        var cases = cases(language);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(50);
        for (var one : cases) {
            if (remarks(one, language).isEmpty() == one.otherwise) {
                wrong.add((one.otherwise ? "missed: " : "alarm: ") + one.agreed + " -> " + one.said);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Remark> remarks(Case one, Language language) {
        var anna = new Person(language == Language.RU ? "Анна Белова" : "Anna Bell", "anna@studio.example");
        var irina = new Person(language == Language.RU ? "Ирина Соколова" : "Irene Sharp", "irina@sokolova.example");
        var text = language == Language.RU ? "Добрый день, Ирина!\n\n" : "Hello Irene,\n\n";
        var draft = new Draft(
                Kind.REPLY,
                anna,
                List.of(irina),
                List.of(),
                "Re: Каталог",
                text + one.said,
                List.of(),
                language,
                NOW,
                ZoneId.of("Europe/Moscow"));
        var known = Known.NONE.agreed(List.of(new Agreed("1", one.agreed, NOW.minus(Duration.ofDays(10)))));
        return GUARD.read(
                        draft,
                        new ConversationSoFar(List.of(), Client.of(irina), "Каталог", null, known),
                        Profile.standard())
                .remarks();
    }

    private static List<Case> cases(Language language) {
        var name = "/agreed/" + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
        try (var stream = Objects.requireNonNull(AgreedStaysTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(AgreedStaysTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String line) {
        var sides = line.substring(2).split(" -> ");
        return new Case(line.startsWith("! "), sides[0], sides[1]);
    }
}
