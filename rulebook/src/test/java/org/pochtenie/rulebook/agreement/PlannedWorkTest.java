package org.pochtenie.rulebook.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.lexicon.Lexicons;

/** Work that is planned, held against what was agreed. */
class PlannedWorkTest {
    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final Lexicons LEXICONS = Lexicons.loading().await();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Каталог сдаём до 15 декабря           | Каталог                    | 2026-12-20 |                     | 20 декабря
            Каталог сдаём до 15 декабря           | Сдать каталог!             | 2026-12-20 |                     | 20 декабря
            Каталог сдаём до 15 декабря           | Каталог                    | 2026-12-15 |                     |
            Каталог сдаём до 15 декабря           | Каталог                    | 2026-12-10 |                     |
            Каталог сдаём до 15 декабря           | Каталог                    |            |                     |
            Каталог сдаём до 15 декабря           | Обложка журнала            | 2026-12-20 |                     |
            Каталог сдаём до 15 декабря           | Перенос срока каталога     | 2026-12-20 |                     |
            Тираж каталога 500 экземпляров        | Тираж каталога 300 экземпляров |        |                     | 300 экземпляров
            Тираж каталога 500 экземпляров        | Печать                     |            | Тираж каталога 300 экземпляров | 300 экземпляров
            Стоимость сайта 240 000 рублей        | Стоимость сайта 260 000 рублей |        |                     | 260 000 рублей
            В цену входят три круга правок        | В цену входят два круга правок |        |                     | два круга
            The catalogue is delivered by December 15 | The catalogue          | 2026-12-20 |                     | 20 December
            The catalogue is delivered by December 15 | Deliver the catalogue  | 2026-12-15 |                     |
            The catalogue is delivered by December 15 | The cover of the magazine | 2026-12-20 |                  |
            The site costs 4,800 euros            | The site costs 5,200 euros |            |                     | 5,200 euros
            """)
    void said_otherwise_or_not(
            String agreed,
            String title,
            @Nullable LocalDate until,
            @Nullable String measure,
            @Nullable String otherwise) {
        var made = new Agreed("1", agreed, NOW.minus(Duration.ofDays(10)));
        var found = new PlannedWork(title, until, measure == null ? "" : measure)
                .otherwise(List.of(made), NOW, ZoneId.of("Europe/Moscow"), LEXICONS);
        if (otherwise == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.agreed()).isEqualTo(made);
                assertThat(one.said()).contains(otherwise);
            });
        }
    }
}
