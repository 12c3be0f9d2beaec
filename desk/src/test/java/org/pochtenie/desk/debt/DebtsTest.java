package org.pochtenie.desk.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.signin.Colleague;

/** What is owed comes into sight, grows late and ends, each once; the desk's own tick runs beside. */
class DebtsTest {
    private final SettableNow now = new SettableNow("2026-11-23T07:00:00Z");
    private final TestDesk desk = TestDesk.at(now);
    private final Call call = new Call();
    private final Debts debts = desk.the(Debts.class);
    private final Passing passing = desk.the(Passing.class);

    /** A kind that stands for any. */
    private static final class Call implements Owing {
        final List<Long> late = new CopyOnWriteArrayList<>();

        @Override
        public String kind() {
            return "call";
        }

        @Override
        public Optional<Suggested> letter(Debt debt, Colleague author) {
            return Optional.empty();
        }

        @Override
        public void late(Debt debt, Instant now) {
            late.add(debt.owed().subject());
        }
    }

    @BeforeEach
    void open() {
        desk.with(call);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private long owe(long subject, Duration show, Duration due) {
        return debts.owe(new Owed(
                "call",
                subject,
                null,
                null,
                null,
                "Call back",
                now.instant().plus(due),
                now.instant().plus(show)));
    }

    private long inSight() {
        passing.shown(now.instant());
        return desk.jdbc()
                .sql("select count(*) from debt where shown_at is not null and ended_at is null")
                .query(Long.class)
                .single();
    }

    /** The first waits for the second desk, or for the tick, that holds a debt at this moment. */
    private List<Long> late() throws Exception {
        passing.late(now.instant());
        Eventually.within(Duration.ofSeconds(10))
                .asserted(() -> assertThat(desk.jdbc()
                                .sql(
                                        "select count(*) from debt where late_at is null and ended_at is null and due_at <= ?")
                                .param(Sql.at(now.instant()))
                                .query(Long.class)
                                .single())
                        .isZero());
        return call.late;
    }

    @Test
    void it_comes_into_sight_and_grows_late_once() throws Exception {
        owe(1, Duration.ofHours(1), Duration.ofHours(2));
        assertThat(inSight()).isZero();
        now.pass(Duration.ofHours(1));
        assertThat(inSight()).isOne();
        assertThat(late()).isEmpty();
        now.pass(Duration.ofHours(1));
        assertThat(late()).hasSize(1);
        now.pass(Duration.ofHours(1));
        assertThat(late()).hasSize(1);
    }

    @Test
    void raised_again_it_only_moves() throws Exception {
        var first = owe(1, Duration.ZERO, Duration.ofHours(1));
        now.pass(Duration.ofHours(2));
        assertThat(late()).hasSize(1);
        assertThat(owe(1, Duration.ofHours(1), Duration.ofHours(2))).isEqualTo(first);
        assertThat(inSight()).isZero();
        assertThat(late()).hasSize(1);
        now.pass(Duration.ofHours(2));
        assertThat(late()).hasSize(2);
    }

    @Test
    void once_paid_it_may_be_owed_anew() throws Exception {
        var first = owe(1, Duration.ZERO, Duration.ofHours(1));
        debts.paid("call", 1, null);
        assertThat(debts.open("call", 1)).isEmpty();
        now.pass(Duration.ofHours(2));
        assertThat(late()).isEmpty();
        assertThat(owe(1, Duration.ZERO, Duration.ofHours(1))).isNotEqualTo(first);
        debts.dropped("call", 1);
        assertThat(debts.byId(first)).get().returns(false, Debt::isOpen);
        assertThat(inSight()).isZero();
    }

    @Test
    void two_desks_find_each_once() throws Exception {
        for (int subject = 0; subject < 300; subject++) {
            owe(subject, Duration.ofMinutes(1), Duration.ofMinutes(1));
        }
        now.pass(Duration.ofMinutes(1));
        Callable<List<Debt>> look = () -> passing.late(now.instant());
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            desks.invokeAll(List.of(look, look, look));
        }
        assertThat(late()).hasSize(300).doesNotHaveDuplicates();
    }
}
