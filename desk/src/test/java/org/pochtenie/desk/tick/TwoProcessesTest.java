package org.pochtenie.desk.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.DeskProcess;
import org.pochtenie.desk.Eventually;
import org.pochtenie.desk.TestDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two desks in processes of their own on one database: each promise grows late once, also when one of them dies. */
class TwoProcessesTest {
    private static final int PROMISES = 400;

    private static final List<String> GIVEN = List.of(
            "insert into client (name) values ('Льняной двор')",
            """
            insert into conversation (client_id, subject, state, last_letter_at)
            select id, 'Каталог на осень', 'waiting-for-client', now() from client""",
            "insert into raw_letter (sha256, bytes, kept_at) values (sha256('letter'), 'letter', now())",
            """
            insert into letter (conversation_id, raw_letter_id, identity, direction, subject, sent_at, came_at, text,
                own_text, search)
            select conversation.id, raw_letter.id, 'letter', 'out', subject, now(), now(), '', '', ''
            from conversation, raw_letter""",
            // One after the other within some seconds, so that several ticks of either desk find some.
            """
            insert into promise (conversation_id, letter_id, position, what, made_at, first_due_at, due_at, state)
            select conversation_id, letter.id, n, 'Пришлём страницу ' || n, now(), due, due, 'open'
            from letter, generate_series(1, :promises) n, lateral (
                select now() + n * interval '30 milliseconds' as due) moment""",
            """
            insert into debt (kind, subject_id, client_id, conversation_id, words, due_at, show_at)
            select 'promise', promise.id, client_id, conversation_id, what, due_at, due_at
            from promise join conversation on conversation.id = conversation_id""",
            "create table told (what text, id bigint)",
            """
            create function tell() returns trigger language plpgsql as $$
            begin
                insert into told values (tg_argv[0], new.id);
                return new;
            end $$""",
            """
            create trigger late after update on debt for each row
            when (new.late_at is distinct from old.late_at) execute function tell('late')""",
            """
            create trigger shown after update on debt for each row
            when (new.shown_at is distinct from old.shown_at) execute function tell('shown')""",
            """
            create trigger broken after update on promise for each row
            when (new.state is distinct from old.state) execute function tell('broken')""");

    @Test
    void each_is_told_once() throws Exception {
        var database = TestDesk.freshDatabase();
        var server = TestDesk.server();
        try (var one = DeskProcess.over(database);
                var other = DeskProcess.over(database);
                var connection = DriverManager.getConnection(server.url(database), server.user(), server.password())) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            GIVEN.forEach(step -> jdbc.sql(step.replace(":promises", String.valueOf(PROMISES)))
                    .update());
            late(jdbc, PROMISES / 4);
            one.kill();
            late(jdbc, PROMISES);
            assertThat(jdbc.sql("select what, count(*), count(distinct id) from told group by what order by what")
                            .query((row, n) -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3))
                            .list())
                    .containsExactly("broken 400 400", "late 400 400", "shown 400 400");
        }
    }

    /** Until so many are late; a dead desk's tick is taken over after some heartbeats. */
    private static void late(JdbcClient jdbc, int wanted) throws Exception {
        Eventually.within(Duration.ofSeconds(120))
                .that(
                        "not all were found",
                        () -> jdbc.sql("select count(*) from debt where late_at is not null")
                                        .query(Integer.class)
                                        .single()
                                >= wanted);
    }
}
