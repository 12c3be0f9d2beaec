package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.text.LetterText;

/** 2026-11-20 is a Friday; the 25th is a holiday of the firm. All times are those of Moscow's walls. */
class PromiseDueTest {
    private static final Lexicons LEXICONS = Lexicons.loading().await();
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Map<String, WorkingCalendar> CALENDARS = Map.of(
            "always", WorkingCalendar.ROUND_THE_CLOCK,
            "late", weekdays("Europe/Moscow", "10:00-14:00", "15:00-19:30"),
            "berlin", weekdays("Europe/Berlin", "09:00-17:00"));

    @ParameterizedTest(name = "{0} at {1}: {2} = {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # calendar | written       | words                                             | due
                    always | 2026-11-19T12:00 | Пришлём смету до пятницы.                            | 2026-11-20T18:00
                    late   | 2026-11-19T12:00 | Пришлём смету до пятницы.                            | 2026-11-20T19:30
                    berlin | 2026-11-19T12:00 | Пришлём смету до пятницы.                            | 2026-11-20T19:00
                    late   | 2026-11-19T12:00 | Пришлём смету до пятницы, 12:00.                     | 2026-11-20T12:00
                    late   | 2026-11-19T12:00 | Пришлём смету до среды, 2 декабря, 15:00.            | 2026-12-02T15:00
                    late   | 2026-11-19T12:00 | Пришлём смету до среды, 2 декабря.                   | 2026-12-02T19:30
                    late   | 2026-11-19T12:00 | We will send the estimate by Wednesday, 2 December.  | 2026-12-02T19:30
                    late   | 2026-11-19T12:00 | Пришлём смету в субботу.                             | 2026-11-21T18:00
                    late   | 2026-11-19T12:00 | Пришлём смету сегодня.                               | 2026-11-19T19:30
                    late   | 2026-11-19T21:00 | Пришлём смету сегодня.                               | 2026-11-19T23:59
                    late   | 2026-11-19T12:00 | Пришлём смету в течение рабочего дня.                | 2026-11-19T19:30
                    late   | 2026-11-20T21:00 | Пришлём смету в течение рабочего дня.                | 2026-11-23T19:30
                    late   | 2026-11-24T21:00 | Пришлём смету в течение рабочего дня.                | 2026-11-26T19:30
                    late   | 2026-11-20T12:00 | Пришлём смету в течение двух рабочих дней.           | 2026-11-24T19:30
                    late   | 2026-11-23T12:00 | Пришлём смету в течение двух рабочих дней.           | 2026-11-26T19:30
                    late   | 2026-11-20T12:00 | Пришлём смету через два часа.                        | 2026-11-20T14:00
                    late   | 2026-11-20T18:30 | Пришлём смету в течение двух рабочих часов.          | 2026-11-23T11:00
                    late   | 2026-11-20T12:00 | We will send the estimate by end of business.        | 2026-11-20T19:30
                    late   | 2026-11-20T12:00 | We will send the estimate by close of business.      | 2026-11-20T19:30
                    berlin | 2026-11-20T12:00 | We will send the estimate by EOD.                    | 2026-11-20T19:00
                    late   | 2026-11-20T12:00 | We will send the estimate within two business days.  | 2026-11-24T19:30
                    late   | 2026-11-20T12:00 | I'll get back to you by Tuesday.                     | 2026-11-24T19:30
                    """)
    void theFirmsHoursAreMeant(String calendar, LocalDateTime written, String words, LocalDateTime due) {
        var at = written.atZone(MOSCOW).toInstant();
        var letter = LetterText.of(words, LEXICONS.lemmas());
        var promise = Promises.in(letter, LEXICONS, at, MOSCOW).getFirst();
        var date = Objects.requireNonNull(promise.date());
        var found = new PromiseDue(at, MOSCOW, calendar(calendar)).of(date, words.substring(date.start(), date.end()));
        assertThat(found.atZone(MOSCOW).toLocalDateTime()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1} to {2} shows {3}")
    @CsvSource(textBlock = """
                    always, 2026-11-19T12:00, 2026-11-20T18:00, 2026-11-20T10:00
                    late,   2026-11-19T12:00, 2026-11-23T12:30, 2026-11-20T13:00
                    late,   2026-11-19T12:00, 2026-11-19T18:00, 2026-11-19T12:00
                    late,   2026-11-19T12:00, 2026-11-26T19:30, 2026-11-26T10:30
                    """)
    void aWorkingDayBeforeItIsDueItShows(String calendar, LocalDateTime made, LocalDateTime due, LocalDateTime shows) {
        assertThat(term(made, due).show(calendar(calendar)).atZone(MOSCOW).toLocalDateTime())
                .isEqualTo(shows);
    }

    /** Thirty-four hours are given: Friday noon to Friday noon, a day of 8.5 hours off. */
    @ParameterizedTest(name = "{0} percent at {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
                    0,   2026-11-20T13:00, -
                    0,   2026-11-25T12:00, 2026-12-01T19:30
                    50,  2026-11-23T19:30, -
                    20,  2026-11-24T19:30, 2026-12-11T10:30
                    90,  2026-11-26T19:30, -
                    100, 2026-11-27T11:00, -
                    50,  2026-11-27T12:30, -
                    """)
    void whatIsDoneTellsWhenItWillBeReady(int percent, LocalDateTime now, LocalDateTime ready) {
        var term = term(LocalDateTime.parse("2026-11-20T12:00"), LocalDateTime.parse("2026-11-27T12:00"));
        var late = term.late(percent, now.atZone(MOSCOW).toInstant(), calendar("late"));
        assertThat(late.map(one -> one.ready().atZone(MOSCOW).toLocalDateTime()).orElse(null))
                .isEqualTo(ready);
    }

    @ParameterizedTest(name = "usually {0} hours: {1}, told {2}")
    @CsvSource(nullValues = "-", textBlock = """
                    120, -,                -
                    180, -,                -
                    240, 2026-11-30T12:00, 2026-11-24T12:00
                    -,   -,                -
                    """)
    void thePaceTellsWhenItWillBeReady(Integer hours, LocalDateTime ready, LocalDateTime tell) {
        var term = term(LocalDateTime.parse("2026-11-20T12:00"), LocalDateTime.parse("2026-11-27T12:00"));
        var late = term.late(hours == null ? null : Duration.ofHours(hours), calendar("late"));
        assertThat(late.map(one -> one.ready().atZone(MOSCOW).toLocalDateTime()).orElse(null))
                .isEqualTo(ready);
        assertThat(late.map(one -> one.tell().atZone(MOSCOW).toLocalDateTime()).orElse(null))
                .isEqualTo(tell);
    }

    private static PromiseTerm term(LocalDateTime made, LocalDateTime due) {
        return new PromiseTerm(instant(made), instant(due));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(MOSCOW).toInstant();
    }

    private static WorkingCalendar calendar(String name) {
        return Objects.requireNonNull(CALENDARS.get(name));
    }

    private static WorkingCalendar weekdays(String zone, String... windows) {
        var all = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() < 6)
                .flatMap(day -> Arrays.stream(windows).map(window -> window(day, window)))
                .toList();
        return new WorkingCalendar(ZoneId.of(zone), List.copyOf(all), Set.of(LocalDate.parse("2026-11-25")));
    }

    private static WorkingWindow window(DayOfWeek day, String window) {
        var ends = window.split("-");
        return new WorkingWindow(day, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
