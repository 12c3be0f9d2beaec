package org.pochtenie.rulebook.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens is told as on the margin of a page: the hour, then who did what; all on one Friday, 30 minutes to aim at, 120 at most. */
class ResponseClockTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final AnswerTime ALWAYS =
            new AnswerTime(Duration.ofMinutes(30), Duration.ofMinutes(120), WorkingCalendar.ROUND_THE_CLOCK);
    private static final AnswerTime OFFICE = new AnswerTime(
            Duration.ofMinutes(30),
            Duration.ofMinutes(120),
            new WorkingCalendar(
                    ZoneOffset.UTC,
                    Arrays.stream(DayOfWeek.values())
                            .map(day -> new WorkingWindow(day, LocalTime.of(9, 0), LocalTime.of(18, 0)))
                            .toList(),
                    Set.of()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        # story                                                        | turn    | started | aim   | limit | promised
        10:00 asks                                                     | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 asks                                         | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 13:00 asks                                         | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:10 thanks                                       | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 answered                                     | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 answered, 10:25 thanks                       | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 answered, 10:25 auto-reply                   | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 answered, 10:25 bounce                       | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 answered, 10:25 list                         | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 answered, 11:00 asks                         | RUNNING | 11:00   | 11:30 | 13:00 | -
        10:00 asks, 10:20 answered, 11:00 thanks-with-file             | RUNNING | 11:00   | 11:30 | 13:00 | -
        10:00 asks, 09:50 answered                                     | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 promised-18:00                               | STOPPED | 10:00   | 10:30 | 12:00 | 18:00
        10:00 asks, 10:20 promised-18:00, 10:25 thanks                 | STOPPED | 10:00   | 10:30 | 12:00 | 18:00
        10:00 asks, 10:20 promised-18:00, 11:00 asks                   | RUNNING | 11:00   | 11:30 | 13:00 | 18:00
        10:00 asks, 10:20 promised-18:00, 17:00 answered               | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:20 promised-18:00, 17:00 promised-20:00         | STOPPED | 10:00   | 10:30 | 12:00 | 20:00
        10:00 asks, 10:20 promised-18:00, 10:30 closed                 | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:10 snoozed                                      | SNOOZED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:10 snoozed, 15:00 ours                          | RUNNING | 10:00   | 15:20 | 16:50 | -
        10:00 asks, 10:40 snoozed, 15:00 ours                          | RUNNING | 10:00   | 15:00 | 16:20 | -
        10:00 asks, 10:10 snoozed, 14:00 asks                          | RUNNING | 10:00   | 14:20 | 15:50 | -
        10:00 asks, 10:10 snoozed, 14:00 thanks                        | SNOOZED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:10 snoozed, 14:00 answered                      | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:10 snoozed, 12:00 ours, 12:10 snoozed, 13:00 ours | RUNNING | 10:00 | 13:10 | 14:40 | -
        10:00 asks, 10:10 clients, 15:00 ours                          | RUNNING | 10:00   | 15:20 | 16:50 | -
        10:00 asks, 10:10 clients, 15:00 asks                          | RUNNING | 15:00   | 15:30 | 17:00 | -
        10:00 asks, 10:10 closed                                       | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:10 closed, 11:00 ours                           | RUNNING | 11:00   | 11:30 | 13:00 | -
        10:00 asks, 10:10 closed, 11:00 asks                           | RUNNING | 11:00   | 11:30 | 13:00 | -
        10:00 asks, 10:10 closed, 11:00 thanks                         | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:05 ours                                         | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 asks, 10:05 answered, 10:06 snoozed                      | STOPPED | 10:00   | 10:30 | 12:00 | -
        10:00 ours                                                     | RUNNING | 10:00   | 10:30 | 12:00 | -
        10:00 promised-18:00                                           | STOPPED | 10:00   | 10:00 | 10:00 | 18:00
        """)
    void goes_on(String story, String turn, String started, String aim, String limit, @Nullable String promised) {
        var clock = after(story, ALWAYS);
        assertThat(clock).isNotNull();
        assertThat(clock.turn()).isEqualTo(ResponseClock.Turn.valueOf(turn));
        assertThat(clock.started()).isEqualTo(hour(started));
        assertThat(clock.aim()).isEqualTo(hour(aim));
        assertThat(clock.limit()).isEqualTo(hour(limit));
        assertThat(clock.promised()).isEqualTo(promised == null ? null : hour(promised));
    }

    @ParameterizedTest
    @CsvSource({
        "10:00 thanks",
        "10:00 auto-reply",
        "10:00 bounce",
        "10:00 list",
        "10:00 answered",
        "10:00 closed",
        "10:00 snoozed"
    })
    void never_begins(String story) {
        assertThat(after(story, ALWAYS)).isNull();
    }

    @ParameterizedTest(name = "{0} in office hours 09:00-18:00")
    @CsvSource(delimiter = '|', textBlock = """
        # story                                  | aim              | limit
        10:00 asks                               | 2026-11-20T10:30 | 2026-11-20T12:00
        17:45 asks                               | 2026-11-21T09:15 | 2026-11-21T10:45
        20:00 asks                               | 2026-11-21T09:30 | 2026-11-21T11:00
        17:50 asks, 18:30 snoozed, 19:00 ours    | 2026-11-21T09:20 | 2026-11-21T10:50
        """)
    void counts_working_time_only(String story, String aim, String limit) {
        var clock = after(story, OFFICE);
        assertThat(clock).isNotNull();
        assertThat(clock.aim()).isEqualTo(Instant.parse(aim + ":00Z"));
        assertThat(clock.limit()).isEqualTo(Instant.parse(limit + ":00Z"));
    }

    @ParameterizedTest(name = "{0}; at {1} it is {2}")
    @CsvSource(delimiter = '|', textBlock = """
        10:00 asks                  | 10:00 | FRESH
        10:00 asks                  | 10:29 | FRESH
        10:00 asks                  | 10:30 | WARNING
        10:00 asks                  | 11:59 | WARNING
        10:00 asks                  | 12:00 | LATE
        10:00 asks                  | 17:00 | LATE
        10:00 asks, 10:20 answered  | 17:00 | RESTING
        10:00 asks, 10:20 snoozed   | 17:00 | RESTING
        """)
    void shows_a_light(String story, String now, ResponseClock.Light light) {
        var clock = after(story, ALWAYS);
        assertThat(clock).isNotNull();
        assertThat(clock.at(hour(now))).isEqualTo(light);
    }

    @Test
    void another_answer_time_measures_the_same_wait() {
        var clock = after("17:45 asks, 17:55 snoozed, 17:57 ours", ALWAYS);
        assertThat(clock).isNotNull();
        var moved = clock.under(OFFICE);
        assertThat(moved.started()).isEqualTo(clock.started());
        assertThat(moved.aim()).isEqualTo(Instant.parse("2026-11-21T09:17:00Z"));
        assertThat(moved.under(ALWAYS)).isEqualTo(clock);
    }

    private static @Nullable ResponseClock after(String story, AnswerTime answerTime) {
        ResponseClock clock = null;
        for (var line : story.split(", ")) {
            var words = line.split(" ");
            clock = ResponseClock.after(clock, happening(hour(words[0]), words[1]), answerTime)
                    .orElse(null);
        }
        return clock;
    }

    private static Happening happening(Instant at, String what) {
        return switch (what) {
            case "asks" -> wrote(at, LetterKind.LETTER, "Когда будет готов макет?", false);
            case "thanks" -> wrote(at, LetterKind.LETTER, "Спасибо!", false);
            case "thanks-with-file" -> wrote(at, LetterKind.LETTER, "Спасибо!", true);
            case "auto-reply" -> wrote(at, LetterKind.AUTO_REPLY, "Я в отпуске. Кому написать?", false);
            case "bounce" -> wrote(at, LetterKind.BOUNCE, "Mailbox unavailable", true);
            case "list" -> wrote(at, LetterKind.LIST, "Новости недели", false);
            case "answered" -> new Happening.WeWrote(at, null);
            case "snoozed" -> new Happening.Snoozed(at);
            case "clients" -> new Happening.ClientsTurn(at);
            case "ours" -> new Happening.OurTurn(at);
            case "closed" -> new Happening.Closed(at);
            default -> new Happening.WeWrote(at, hour(what.substring("promised-".length())));
        };
    }

    private static Happening wrote(Instant at, LetterKind kind, String text, boolean files) {
        return new Happening.ClientWrote(at, kind, text, files);
    }

    private static Instant hour(String hour) {
        return DAY.atTime(LocalTime.parse(hour)).toInstant(ZoneOffset.UTC);
    }
}
