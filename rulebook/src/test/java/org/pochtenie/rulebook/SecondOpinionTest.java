package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.coverage.SecondOpinion;
import org.pochtenie.rulebook.question.Coverage.State;

class SecondOpinionTest {
    private static final Person ANNA = new Person("Анна Белова", "anna@studio.example");
    private static final Person IRINA = new Person("Ирина Соколова", "irina@sokolova.example");
    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final String SPARE = "Это мы делаем в подарок.";
    private static final String TEXT = """
            Доброе утро, Ирина!

            Перевод каталога будет готов в среду, 25 ноября.
            %s

            С уважением,
            Анна Белова, менеджер""".formatted(SPARE);

    @Test
    void anAnswerThatTheWordsDoNotShowIsFound() {
        var asked = new ArrayList<String>();
        var verdict = read((question, passage) -> {
            asked.add(question + " <- " + passage);
            return Optional.of("в подарок");
        });
        assertThat(missed(read(SecondOpinion.NONE))).isTrue();
        assertThat(missed(verdict)).isFalse();
        assertThat(asked).allMatch(one -> !one.contains("Доброе утро") && !one.contains("уважением"));
        var price = verdict.questions().getLast();
        assertThat(price.state()).isEqualTo(State.ANSWERED);
        assertThat(TEXT.substring(price.start(), price.end())).isEqualTo("в подарок");
    }

    @Test
    void wordsThatDoNotStandThereAreNotBelieved() {
        var alone = read(SecondOpinion.NONE);
        for (var invented : List.of("бесплатно", "подар", "  ", "…", "Доброе утро", "Анна Белова")) {
            assertThat(read((_, _) -> Optional.of(invented))).isEqualTo(alone);
        }
        assertThat(read((_, _) -> Optional.empty())).isEqualTo(alone);
    }

    /** Whatever it says, it takes remarks away and adds none. */
    @Test
    void noRemarkIsAdded() {
        var alone = read(SecondOpinion.NONE);
        for (var said : List.of(SPARE, "Это", "в подарок", TEXT)) {
            assertThat(alone.remarks())
                    .containsAll(read((_, _) -> Optional.of(said)).remarks());
        }
    }

    private static boolean missed(Verdict verdict) {
        return verdict.remarks().stream().anyMatch(one -> one.rule().equals("answers-every-question"));
    }

    private static Verdict read(SecondOpinion opinion) {
        var asked = new Said(
                Direction.IN,
                IRINA,
                List.of(ANNA),
                List.of(),
                NOW.minusSeconds(3600),
                "Каталог",
                "Добрый день!\n\nКогда будет готов перевод каталога? Сколько стоит срочная вёрстка обложки?",
                List.of());
        var draft = new Draft(
                Kind.REPLY,
                ANNA,
                List.of(IRINA),
                List.of(),
                "Re: Каталог",
                TEXT,
                List.of(),
                null,
                NOW,
                ZoneId.of("Europe/Moscow"));
        return Guards.WHOLE.read(
                draft, new ConversationSoFar(List.of(asked), Client.of(IRINA), "Каталог"), Profile.standard(), opinion);
    }
}
