package org.pochtenie.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.tick.Tick;
import org.pochtenie.rulebook.duty.Happening;
import org.pochtenie.rulebook.duty.LetterKind;
import org.pochtenie.rulebook.duty.ResponseClock;
import org.pochtenie.rulebook.duty.ResponseClock.Light;
import org.pochtenie.rulebook.duty.WorkingWindow;

/** From a client's letter to our answer, over the real database. */
class ClockFlowTest {
    private final SettableNow now = new SettableNow("2026-11-23T08:00:00Z");
    private final String database = TestDesk.freshDatabase();
    private TestDesk desk;
    private Post post;

    @BeforeEach
    void open() {
        desk = TestDesk.over(database, now);
        post = new Post(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_letter_waits_is_warned_of_becomes_late_and_is_answered() {
        var letter = post.comes("1", "Смета", "Добрый день! Когда будет смета?");
        var came = letter.arrived().came();
        assertThat(clock(letter).aim()).isEqualTo(came.plus(Duration.ofMinutes(30)));
        assertThat(clock(letter).limit()).isEqualTo(came.plus(Duration.ofMinutes(120)));
        assertThat(clock(letter).at(came.plusSeconds(60))).isEqualTo(Light.FRESH);

        passTo(came.plus(Duration.ofMinutes(30)));
        assertThat(told(letter)).isEqualTo("warned");
        passTo(came.plus(Duration.ofMinutes(120)));
        assertThat(told(letter)).isEqualTo("warned late");

        post.comes("2", "Смета", "Ау?", "1");
        assertThat(clock(letter).started()).isEqualTo(came);

        post.goes("3", "Re: Смета", "Смета во вложении.", "1");
        assertThat(clock(letter).turn()).isEqualTo(ResponseClock.Turn.STOPPED);
        post.comes("4", "Смета", "Спасибо!", "3");
        assertThat(clock(letter).turn()).isEqualTo(ResponseClock.Turn.STOPPED);
        var again = post.comes("5", "Смета", "А сроки?", "3");
        assertThat(clock(letter).started()).isEqualTo(again.arrived().came());
        assertThat(told(letter)).isEmpty();
    }

    @Test
    void a_letter_that_comes_in_after_its_answer_was_found_does_not_wait() {
        var asked = post.in(Post.source("1", "marina@kontur.example", "Смета", post.next(), "Когда будет смета?"));
        var answer = post.goes("2", "Re: Смета", "Марина, добрый день! Смета будет 25 ноября.", "1");
        var late = desk.the(Conversations.class).receive(asked).orElseThrow();
        assertThat(late.conversation()).isEqualTo(answer.conversation());
        assertThat(clock(late).turn()).isEqualTo(ResponseClock.Turn.STOPPED);
        assertThat(desk.the(Questions.class).open(late.conversation())).isEmpty();
        var next = post.comes("3", "Смета", "А макет когда?", "2");
        assertThat(clock(late).started()).isEqualTo(next.arrived().came());
    }

    @Test
    void nobody_waits_for_an_answer_to_a_program_or_to_history() {
        assertThat(clocks().of(receive("a", LetterKind.AUTO_REPLY).conversation()))
                .isEmpty();
        assertThat(clocks().of(receive("b", LetterKind.BOUNCE).conversation())).isEmpty();
        assertThat(clocks().of(receive("c", LetterKind.LIST).conversation())).isEmpty();
        var old = desk.the(Conversations.class)
                .receive(post.in(Post.source("d", "marina@kontur.example", "Старое", post.next(), "Когда?"))
                        .asHistory())
                .orElseThrow();
        assertThat(clocks().of(old.conversation())).isEmpty();
    }

    @Test
    void a_colleague_puts_it_off_and_it_comes_back() {
        var letter = post.comes("1", "Смета", "Когда будет смета?");
        var conversations = desk.the(Conversations.class);
        now.set(letter.arrived().came().plus(Duration.ofMinutes(10)));
        conversations.snooze(letter.conversation(), now.instant().plus(Duration.ofHours(3)), 0);
        assertThat(clock(letter).turn()).isEqualTo(ResponseClock.Turn.SNOOZED);
        now.pass(Duration.ofHours(3));
        conversations.wake();
        assertThat(clock(letter).turn()).isEqualTo(ResponseClock.Turn.RUNNING);
        assertThat(clock(letter).aim()).isEqualTo(now.instant().plus(Duration.ofMinutes(20)));
        conversations.close(letter.conversation(), 0);
        assertThat(clock(letter).turn()).isEqualTo(ResponseClock.Turn.STOPPED);
        conversations.waitForUs(letter.conversation(), 0);
        assertThat(clock(letter).started()).isEqualTo(now.instant());
    }

    @Test
    void an_acknowledged_letter_comes_back_before_its_promise() {
        var letter = post.comes("1", "Смета", "Когда будет смета?");
        var promised = letter.arrived().came().plus(Duration.ofHours(8));
        clocks().happened(
                        letter.conversation(),
                        letter.letter(),
                        new Happening.WeWrote(letter.arrived().came().plusSeconds(600), promised));
        assertThat(clock(letter).promised()).isEqualTo(promised);
        passTo(promised.minus(Duration.ofHours(2)));
        assertThat(told(letter)).isEmpty();
        passTo(promised.minus(Duration.ofMinutes(59)));
        assertThat(told(letter)).isEqualTo("promise");
        post.goes("3", "Re: Смета", "Смета во вложении.", "1");
        assertThat(clock(letter).promised()).isNull();
    }

    @Test
    void of_two_desks_one_tells() throws Exception {
        try (var other = TestDesk.over(database, now);
                var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var letter = post.comes("1", "Смета", "Когда будет смета?");
            var late = letter.arrived().came().plus(Duration.ofHours(3));
            Callable<Integer> here = () -> clocks().late(late).size();
            Callable<Integer> there =
                    () -> other.the(ResponseClocks.class).late(late).size();
            int told = 0;
            for (var answer : both.invokeAll(List.of(here, there, here, there))) {
                told += answer.get();
            }
            assertThat(told).isEqualTo(1);
        }
    }

    /** Else the two could wait for each other: it holds the conversation and goes on to the clock. */
    @Test
    void time_passes_while_somebody_writes_to_the_conversation() throws Exception {
        var letter = post.comes("1", "Смета", "Когда будет смета?");
        try (var writer = DriverManager.getConnection(
                        TestDesk.server().url(database),
                        TestDesk.server().user(),
                        TestDesk.server().password());
                var tick = Executors.newVirtualThreadPerTaskExecutor()) {
            writer.setAutoCommit(false);
            writer.createStatement().executeQuery("select * from conversation for update");
            var passed = tick.submit(() -> passTo(letter.arrived().came().plus(Duration.ofHours(3))));
            try {
                passed.get(20, TimeUnit.SECONDS);
            } finally {
                writer.rollback();
            }
            assertThat(told(letter)).isEqualTo("warned late");
        }
    }

    @Test
    void a_changed_calendar_measures_what_waits_anew() throws Exception {
        var letter = post.comes("1", "Смета", "Когда будет смета?");
        var zone = ZoneId.of("Europe/Moscow");
        var afternoon = List.of(new WorkingWindow(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)));
        var calendar = desk.the(Calendars.class).byId(1).orElseThrow();
        desk.the(Calendars.class).keep(new Calendar(calendar.id(), calendar.name(), zone, false, afternoon, List.of()));
        Eventually.within(Duration.ofSeconds(20)).asserted(() -> {
            now.pass(Duration.ofSeconds(1)); // the jobs run by the desk's clock
            assertThat(clock(letter).aim()).isEqualTo(Instant.parse("2026-11-23T11:30:00Z"));
        });
    }

    private ReceivedLetter receive(String id, LetterKind kind) {
        var in = post.in(Post.source(id, "robot@kontur.example", "Автоответ", post.next(), "Я в отпуске"));
        return desk.the(Conversations.class)
                .receive(Arrived.in(in.raw(), in.letter(), in.identity(), in.ownText(), kind, null, in.came()))
                .orElseThrow();
    }

    private void passTo(Instant moment) {
        now.set(moment);
        desk.the(Tick.class).pass(moment);
    }

    private String told(ReceivedLetter letter) {
        return desk.jdbc()
                .sql("""
                        select concat_ws(' ', case when warned_at is not null then 'warned' end,
                            case when late_told_at is not null then 'late' end,
                            case when promise_told_at is not null then 'promise' end)
                        from response_clock where conversation_id = ?""")
                .param(letter.conversation())
                .query(String.class)
                .single();
    }

    private ResponseClock clock(ReceivedLetter letter) {
        return clocks().of(letter.conversation()).orElseThrow();
    }

    private ResponseClocks clocks() {
        return desk.the(ResponseClocks.class);
    }
}
