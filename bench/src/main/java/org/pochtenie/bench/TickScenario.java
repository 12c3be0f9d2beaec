package org.pochtenie.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.tick.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a tick costs where 1,000,000 debts of 100,000 clients are open, of every kind there is: when next to nothing
 * becomes due, and when it finds as much as one tick takes. Beside it, the same question asked of the whole table.
 */
public final class TickScenario {
    private static final int CLIENTS = 100_000;
    private static final int DEBTS = 1_000_000;
    private static final int RUNS = 3;
    private static final int TICKS = 20;

    /** Between two ticks of a running desk. */
    private static final Duration CALM = Duration.ofSeconds(3);

    /** In which more comes into sight and grows late than one tick takes. */
    private static final Duration BUSY = Duration.ofHours(1);

    private static final List<String> CONVERSATIONS = List.of(
            "insert into client (name) select 'Клиент ' || i from generate_series(1, :clients) i",
            """
            insert into mailbox (name, address, answer_time_id, connected_at)
            values ('Студия', 'hello@studio.example', 1, now())""",
            """
            insert into conversation (mailbox_id, client_id, subject, state, last_letter_at)
            select (select min(id) from mailbox), id, 'Работа номер ' || id, 'waiting-for-client', now() from client""",
            """
            insert into response_clock (conversation_id, turn, started_at, counted_since, aim_at, limit_at)
            select id, 'running', now(), now(), now() + id * interval '1 second', now() + id * interval '2 seconds'
            from conversation where id % 50 = 0""",
            "vacuum analyze");

    /** Twenty days of debts, an hour before each it comes into sight; what is past has been told. */
    private static final String DEBTS_OF_ALL = """
            insert into debt (kind, subject_id, client_id, conversation_id, colleague_id, quiet, words, due_at, show_at,
                shown_at, late_at)
            select kind, i, 1 + i % :clients, 1 + i % :clients, case when i % 3 = 0 then (select min(id) from colleague) end,
                kind = any(:quiet), 'Прислать макет номер ' || i, due, due - interval '1 hour',
                case when due - interval '1 hour' <= now() then now() end,
                case when due <= now() and kind <> all(:quiet) then now() end
            from generate_series(1, :debts) i,
                lateral (select now() + (i - :debts / 50) * interval '1728 milliseconds' as due,
                    (:kinds::text[])[1 + i % cardinality(:kinds::text[])] as kind) one""";

    private static final String WHOLE_TABLE = """
            select count(*) filter (where shown_at is null and show_at <= ?), count(*) filter (where late_at is null and due_at <= ?)
            from debt where ended_at is null""";

    private TickScenario() {}

    public static void main(String[] arguments) throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("bench/target")), "tick-");
        try (var desk = new BenchDesk(data)) {
            var jdbc = desk.the(JdbcClient.class);
            var tick = desk.the(Tick.class);
            for (var step : CONVERSATIONS) {
                fill(jdbc, step);
            }
            desk.signIn();
            var without = PageTimes.of(desk, i -> "/today");
            System.out.println("Today without a debt, ms: " + without.told());
            owe(desk, jdbc);
            var now = new Instant[] {Instant.now().plusSeconds(60)};
            tick.pass(now[0]);
            measure("a tick, ms", () -> tick.pass(now[0] = now[0].plus(CALM)));
            measure("a tick that finds 1,000 in sight and 1,000 late, ms", () -> tick.pass(now[0] = now[0].plus(BUSY)));
            measure("the whole table instead, ms", () -> wholeTable(desk, now[0]));
            var with = PageTimes.of(desk, i -> "/today");
            System.out.println("Today with them, ms: " + with.told());
            System.out.println("beside Today without a debt: " + with.against(without));
            System.out.println("a colleague's day with them, as a lead sees it, ms: "
                    + PageTimes.of(desk, i -> "/today?whose=1").told());
        }
    }

    /** Of every kind there is. */
    private static void owe(BenchDesk desk, JdbcClient jdbc) {
        jdbc.sql(filled(DEBTS_OF_ALL))
                .param("kinds", kinds(desk, kind -> true))
                .param("quiet", kinds(desk, Owing::quiet))
                .update();
        fill(jdbc, "vacuum analyze");
    }

    private static String[] kinds(BenchDesk desk, Predicate<Owing> which) {
        return desk.all(Owing.class).stream().filter(which).map(Owing::kind).toArray(String[]::new);
    }

    private static void fill(JdbcClient jdbc, String step) {
        jdbc.sql(filled(step)).update();
    }

    private static String filled(String step) {
        return step.replace(":clients", String.valueOf(CLIENTS)).replace(":debts", String.valueOf(DEBTS));
    }

    private static void wholeTable(BenchDesk desk, Instant now) {
        desk.the(TransactionTemplate.class).executeWithoutResult(one -> {
            var jdbc = desk.the(JdbcClient.class);
            jdbc.sql("set local enable_indexscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            var at = now.atOffset(ZoneOffset.UTC);
            jdbc.sql(WHOLE_TABLE).params(at, at).query().singleRow();
        });
    }

    private static void measure(String name, Runnable once) {
        var medians = new ArrayList<Double>();
        var worst = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var millis = new ArrayList<Double>();
            for (int i = 0; i < TICKS; i++) {
                var began = System.nanoTime();
                once.run();
                millis.add((System.nanoTime() - began) / 1e6);
            }
            millis.sort(null);
            medians.add(millis.get(TICKS / 2));
            worst.add(millis.getLast());
        }
        System.out.printf("%s: p50 %s, worst %s%n", name, Median.told(medians, "%.1f"), Median.told(worst, "%.1f"));
    }
}
