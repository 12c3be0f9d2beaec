package org.pochtenie.desk.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.desk.tick.Tick;
import org.pochtenie.rulebook.Guard;
import org.springframework.transaction.PlatformTransactionManager;

/** Two desks on one database keep the same ledger as one, whoever is quicker. */
class TwoDesksTest {
    private static final Instant DUE = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void a_promise_is_noted_moved_broken_and_done_once() throws Exception {
        var now = new SettableNow("2026-11-23T08:00:00Z");
        var database = TestDesk.freshDatabase();
        try (var one = TestDesk.over(database, now);
                var other = TestDesk.over(database, now)) {
            one.the(Guard.class).awaitLanguage();
            one.the(Colleagues.class)
                    .join(
                            "Анна Лебедева",
                            "anna@studio.example",
                            "a long password",
                            Colleague.Role.COLLEAGUE,
                            "ru",
                            ZoneId.of("Europe/Moscow"));
            var post = new Post(one);
            var asked = post.comes("1", "Сайт", "Анна, добрый день! Ждём макет и договор.");
            post.goes("2", "Re: Сайт", "Марина, добрый день! Макет пришлём 24 ноября к 15:00.", "1");
            post.goes("3", "Re: Сайт", "Марина, добрый день! Договор пришлём 24 ноября к 15:00.", "1");
            var found = one.the(Promises.class).inConversation(asked.conversation());
            both(one, other, desk -> {
                found.forEach(promise -> desk.the(Promises.class).confirmed(promise.id(), promise.due()));
                return true;
            });
            assertThat(ledger(one, asked.conversation())).isEqualTo("OPEN OPEN");

            var first = found.getFirst();
            var moves = both(
                    one,
                    other,
                    desk -> desk.the(Promises.class)
                            .moved(first.id(), asked.letter(), DUE.plusSeconds(86_400), now.instant()));
            assertThat(moves).containsExactlyInAnyOrder(true, false);

            now.set(DUE);
            both(one, other, desk -> {
                desk.the(Tick.class).pass(now.instant());
                return true;
            });
            assertThat(ledger(other, asked.conversation())).isEqualTo("BROKEN OPEN");
            both(one, other, desk -> {
                found.forEach(promise -> desk.the(Promises.class).done(promise.id(), null));
                return true;
            });
            assertThat(ledger(one, asked.conversation())).isEqualTo("BROKEN KEPT");
            assertThat(one.jdbc()
                            .sql("select kind || ' ' || ending from debt where kind like 'promise%' order by id")
                            .query(String.class)
                            .list())
                    .containsExactly("promise-found dropped", "promise-found dropped", "promise paid", "promise paid");
        }
    }

    @Test
    void what_is_done_while_it_is_looked_ahead_at_is_not_owed_anew() throws Exception {
        var now = new SettableNow("2026-11-23T08:00:00Z");
        var database = TestDesk.freshDatabase();
        try (var desk = TestDesk.over(database, now);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            desk.the(Guard.class).awaitLanguage();
            var post = new Post(desk);
            var asked = post.comes("1", "Сайт", "Анна, добрый день! Ждём макет.");
            post.goes("2", "Re: Сайт", "Марина, добрый день! Макет пришлём 24 ноября к 15:00.", "1");
            var promises = desk.the(Promises.class);
            var promise = promises.inConversation(asked.conversation()).getFirst();
            promises.confirmed(promise.id(), promise.due());

            var transactions = desk.the(PlatformTransactionManager.class);
            var doing = transactions.getTransaction(null);
            promises.done(promise.id(), null);
            var looking = threads.submit(() -> desk.the(LookingAhead.class).look(promise.id()));
            try {
                Eventually.within(Duration.ofSeconds(30))
                        .that(() -> threads.submit(() -> someWait(desk)).get());
            } finally {
                transactions.commit(doing);
            }
            looking.get(30, TimeUnit.SECONDS);
            assertThat(desk.the(Debts.class).inConversation(asked.conversation()))
                    .filteredOn(debt -> debt.owed().kind().startsWith("promise"))
                    .isEmpty();
        }
    }

    /** Whether somebody waits for another to end his transaction. */
    private static boolean someWait(TestDesk desk) {
        return desk.jdbc().sql("""
                        select exists (select from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single();
    }

    private static String ledger(TestDesk desk, long conversation) {
        return desk.the(Promises.class).inConversation(conversation).stream()
                .map(promise -> promise.state().name())
                .collect(Collectors.joining(" "));
    }

    /** What a desk does. */
    private interface Deed {
        boolean of(TestDesk desk);
    }

    private static List<Boolean> both(TestDesk one, TestDesk other, Deed deed) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = new ArrayList<Callable<Boolean>>();
            IntStream.range(0, 2).forEach(n -> calls.add(() -> deed.of(n == 0 ? one : other)));
            var done = new ArrayList<Boolean>();
            for (var call : threads.invokeAll(calls)) {
                done.add(call.get());
            }
            return done;
        }
    }
}
