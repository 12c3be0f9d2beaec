package org.pochtenie.desk.month;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A month of the demo firm, at whose end every ledger says exactly what has happened. */
class MonthTest {
    @Test
    void the_ledgers_are_right_at_its_end() throws Exception {
        try (var month = new DemoMonth()) {
            month.until("02T10:00");
            var site = month.writes("olga", "Каталог на осень", "Анна, добрый день! Когда будет готов макет каталога?");
            month.until("02T10:20");
            month.answers(
                    "anna",
                    site,
                    "<p>Ольга, добрый день!</p><p>Пришлём макет каталога в пятницу, 6 ноября, до 15:00.</p>");
            month.until("30T18:00");
            month.rows("select kind, words, due_at, ended_at, ending from debt order by due_at, id")
                    .forEach(System.out::println);
            assertThat(site).isPositive();
        }
    }
}
