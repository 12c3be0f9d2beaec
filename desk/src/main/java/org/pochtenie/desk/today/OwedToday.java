package org.pochtenie.desk.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Kinds;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed now, of every kind; each list is a short walk along an index, however much is owed. */
@Component
class OwedToday {
    private static final int QUIET = 20;

    private final JdbcClient jdbc;
    private final Kinds kinds;

    OwedToday(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /**
     * What must be done, the first due first; one more than {@link Today#ROWS} when there is more. What is owed in a
     * conversation whose client waits stands beside that one.
     */
    List<DebtRow> due(Whose whose, long me) {
        return jdbc.sql("select * from today_debt where not quiet and " + whose.condition("colleague_id") + """
                         and not exists (select from response_clock clock
                            where clock.conversation_id = today_debt.conversation_id and clock.turn = 'running')
                        order by due_at, id limit\s"""
                        + (Today.ROWS + 1))
                .param("who", whose.who(me))
                .query(this::row)
                .list();
    }

    /** What only may be done. */
    List<DebtRow> quiet(Whose whose, long me) {
        return jdbc.sql("select * from today_debt where quiet and " + whose.condition("colleague_id")
                        + " order by due_at, id limit " + QUIET)
                .param("who", whose.who(me))
                .query(this::row)
                .list();
    }

    /** What is owed in each of these conversations. */
    Map<Long, List<DebtRow>> in(Collection<Long> conversations) {
        return jdbc
                .sql(
                        "select * from today_debt where not quiet and conversation_id = any(?) order by due_at, id limit 500")
                .param(conversations.toArray(Long[]::new))
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.debt().owed().conversation())));
    }

    /** Every colleague with what waits for him and what is late; counting stops where nobody reads numbers any more. */
    List<TeamRow> team(Instant now) {
        return jdbc.sql("""
                        with waiting as (
                            select assignee_id, limit_at from today_conversation where turn = 'running'
                            order by limit_at, id limit 1000
                        ), owed as (
                            select colleague_id from debt
                            where ended_at is null and shown_at is not null and not quiet and due_at <= :now
                            order by due_at, id limit 1000)
                        select id, name, (select count(*) from waiting where assignee_id = colleague.id) as waiting,
                            (select count(*) from waiting where assignee_id = colleague.id and limit_at <= :now)
                                + (select count(*) from owed where colleague_id = colleague.id) as late
                        from colleague order by name, id""")
                .param("now", Sql.at(now))
                .query((row, n) -> new TeamRow(
                        row.getLong("id"), row.getString("name"), row.getInt("waiting"), row.getInt("late")))
                .list();
    }

    private DebtRow row(ResultSet row, int n) throws SQLException {
        var debt = Debts.debt(row, n);
        var kind = kinds.of(debt);
        return new DebtRow(
                debt,
                row.getString("who"),
                Objects.requireNonNullElse(row.getString("assignee"), ""),
                kind.page(debt),
                kind.acts(debt),
                kind.hasLetter());
    }
}
