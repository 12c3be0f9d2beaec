package org.pochtenie.desk.demo.firstday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.tick.Tick;

/** Whoever opens the demo sees a day's work of every kind, on a Tuesday as well as on a Sunday night. */
class FirstDayTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T09:30:00Z", "2026-11-22T20:10:00Z"})
    void everyKindOfDebtStandsOnTodayWithItsColleague(String start) throws Exception {
        var now = new SettableNow(start);
        try (var desk = TestDesk.demo(new Then(now))) {
            Eventually.within(Duration.ofSeconds(90))
                    .that(
                            "the first day did not end",
                            () -> rows(desk, "select id from personal_link").size() == 3);
            desk.the(Tick.class).pass(now.instant());
            assertThat(rows(desk, """
                    select distinct kind || ' · ' || coalesce(colleague.name, '–') from today_debt
                    left join colleague on colleague.id = colleague_id where kind not in ('last-word', 'date') order by 1""")).containsExactly(EVERY_KIND.toArray(String[]::new));
            assertThat(rows(desk, "select distinct state from promise order by 1"))
                    .containsExactly("broken", "kept", "open");
            assertThat(rows(desk, "select stage from complaint order by id")).containsExactly("confirmed", "closed");
            assertThat(rows(desk, "select state from change_request order by id"))
                    .containsExactly("proposed", "asked");
            assertThat(rows(desk, "select words from gap order by id")).hasSize(2);
            assertThat(rows(desk, "select made_at from promise where made_at > '" + start + "'"))
                    .isEmpty();
            now.pass(Duration.ofHours(24));
            desk.the(Tick.class).pass(now.instant());
            assertThat(rows(desk, "select words from today_debt where kind = 'date'"))
                    .contains("День рождения Ольги");
        }
    }

    private static final List<String> EVERY_KIND = List.of(
            "change · Анна Белова",
            "complaint · Борис Нечаев",
            "conflict · –",
            "contact · Анна Белова",
            "feedback · –",
            "gift · –",
            "house-rules · –",
            "our-question · Екатерина Майская",
            "promise · Анна Белова",
            "promise-late · Анна Белова",
            "question · Анна Белова",
            "result · Анна Белова",
            "talk · Анна Белова",
            "task-end · Анна Белова");

    private static List<String> rows(TestDesk desk, String sql) {
        return desk.jdbc().sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
